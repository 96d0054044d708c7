/**
 * What a generated `models/*.js` module exports: a file in base64. In the package it is what gives that text when asked, so that a
 * model that nobody asks for is never loaded.
 */
export interface ModelFile {
  toString(): string
}
