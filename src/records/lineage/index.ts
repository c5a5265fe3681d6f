export { recordKey } from './record-key.js'
export type { FieldsRead, Lineage, RecordsRead } from './types.js'
