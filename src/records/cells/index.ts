/**
 * Cells of files as values, and values as cells.
 *
 * @module
 */
export { isCellFault } from './cell-fault.js'
export { cellReader } from './cell-reader.js'
export { cellStyle, USUAL_STYLE } from './cell-style.js'
export { cellText } from './cell-text.js'
export { dayReader } from './date-cells.js'
export { detectStyle } from './detect-style.js'
export { MISSING_CELLS } from './missing.js'
export { currencyFault } from './money-marks.js'
export { numberReader } from './number-cells.js'
export type { ColumnDoubt, DecidedBy, DetectedStyle, FormCount, StyleReport } from './style-report.js'
export type { CellFault, CellReader, CellReading, CellStyle, CellValue, DateOrder, DecimalMark } from './types.js'
