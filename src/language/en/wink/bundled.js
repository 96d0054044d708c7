// Bundlers follow imports only: wink travels in the bundle and unpacks its model when English is first read.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

export const loadWink = () => ({ winkNLP, model })
