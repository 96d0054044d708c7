// Where there is a require, a quarter of a second and 10 MB are spent when English is first read, not on import.
exports.loadWink = () => ({ winkNLP: require('wink-nlp'), model: require('wink-eng-lite-web-model') })
