import type winkNLP from 'wink-nlp'

/** Loads wink and its English model, or gives them again. */
export function loadWink(): { winkNLP: typeof winkNLP; model: Parameters<typeof winkNLP>[0] }
