export type { LabelKey, LabelValues } from './label.js'
export { label } from './label.js'
export type { Language } from './words.js'
