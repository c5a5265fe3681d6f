export type { CsvCell } from './csv-text.js'
export { csvText } from './csv-text.js'
export type { NamedColumns } from './order-columns.js'
export type {
  CellStyle,
  ColumnGuess,
  ColumnReport,
  DateOrder,
  DecidedBy,
  DecimalMark,
  FileHeader,
  FileReport,
  FileStyle,
  FileSuggestion,
  MappingSuggestion,
  PortfolioMapping,
  PortfolioReading,
  ReadPortfolioOptions,
  TableMapping,
  WritePortfolioOptions,
} from './portfolio/index.js'
export {
  checkPortfolioMapping,
  portfolioMapping,
  readPortfolio,
  suggestMapping,
  writePortfolio,
} from './portfolio/index.js'
export type { OrderFile, OrderFileOptions } from './read-orders.js'
export { readOrders } from './read-orders.js'
export { openTable } from './reading/open-table.js'
export type {
  CellBlock,
  Encoding,
  FileFormat,
  JsonValue,
  OpenTableOptions,
  RawBlock,
  RawReport,
  RawTable,
  RecordBlock,
} from './reading/raw-table.js'
export { readTable } from './reading/read-table.js'
export type { Consequence, IssueCount, IssueLog, ReadingIssue } from './reading/reading-issue.js'
export { issueLog } from './reading/reading-issue.js'
export type {
  ColumnBlock,
  ReadTableOptions,
  TableReading,
  TableReport,
  TableStyle,
} from './reading/table-reading.js'
export { show } from './tables/show.js'
export type { RowsOption } from './tables/table.js'
export { toCsv } from './tables/to-csv.js'
export { toMarkdown } from './tables/to-markdown.js'
export type {
  BootstrapWork,
  PosteriorWork,
  PredictiveWork,
  SharedPredictiveOptions,
  WorkerOptions,
  WorkOn,
} from './workers/index.js'
export { inWorkers } from './workers/index.js'
export type { FileTexts } from './write-files.js'
export { writeFiles } from './write-files.js'
