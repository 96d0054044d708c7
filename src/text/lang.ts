/** The languages that can be read, by their ISO 639-1 code. */
export type Lang = 'en' | 'fr'
