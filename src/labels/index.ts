export type { LabelValues } from './fill-in.js'
export type { LabelKey } from './label.js'
export { label } from './label.js'
export type { Language, Words } from './words.js'
