/** Who made a document: the package and its version, as every document records it. */
export const MADE_BY = 'clientele 0.1.0'
