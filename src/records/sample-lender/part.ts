/**
 * What one step makes: records of some tables, before they are gathered.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { LargeTable } from '../portfolio/portfolio.js'
import type { PortfolioRecords } from '../portfolio/types/index.js'
import type { TableName } from '../tables/names.js'

/** Days as numbers: the large tables become columns of them, or ISO text in rows. */
export type WithDayNumbers<T> = { readonly [F in keyof T]: DateInput extends T[F] ? number : T[F] }

/** A record as it is made. */
export type Made<K extends LargeTable> = WithDayNumbers<PortfolioRecords[K]>

/** A table that is gathered as records. */
export type SmallTable = Exclude<TableName, LargeTable>

/** Records of some tables. */
export type Part = SmallPart & LargePart

/** Of small tables, as they will stand. */
export type SmallPart = { readonly [K in SmallTable]?: readonly PortfolioRecords[K][] }

/** Of large tables. */
export type LargePart = { readonly [K in LargeTable]?: readonly Made<K>[] }
