declare const lexicon: string
export default lexicon
