/**
 * What counts as a default, in one object that everything about default reads: vintages, cures, non-performing ratios and
 * the outcomes a scorecard learns from.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'

/** What may be past due without being counted; a day counts only where both thresholds are exceeded. */
export interface Materiality {
  /** In the unit of the instalments; >= 0, 0 by default. */
  readonly absolute: number
  /** Part of all that is still unpaid of contracts that have begun, due or not, within [0, 1); 0 by default. */
  readonly relative: number
}

/** How days past due are counted. */
export type DayCounting = 'material-days' | 'oldest-instalment'

/** What a definition of default may say. */
export interface DefaultDefinitionOptions {
  /** Default comes on the first day with more days past due than this; whole, >= 0. Default: 90. */
  readonly daysPastDue?: number
  /**
   * `'material-days'` (default) counts days in a row on which the amount past due is material, as the EBA does;
   * `'oldest-instalment'` counts from the oldest instalment unpaid, and asks for materiality on the day of default only.
   * Who is always one instalment behind is in default after 91 days by the first and never by the second.
   */
  readonly counting?: DayCounting
  readonly materiality?: Partial<Materiality>
  /**
   * Days in a row with nothing material past due, and not unlikely to pay, until a client is performing again; whole, >= 0.
   * Default: 90. New arrears, however young, begin it anew: stricter than the guidelines ask for.
   */
  readonly probationDays?: number
}

/** A definition of default, complete. */
export interface DefaultDefinition extends Required<Omit<DefaultDefinitionOptions, 'materiality'>> {
  readonly kind: 'default-definition'
  readonly version: 1
  readonly materiality: Materiality
}

/**
 * A definition of default with everything said.
 *
 * A client is in default from the first day on which more than `daysPastDue` days past due are counted with a material
 * amount, or on which it is said to be unlikely to pay (rows given where events are asked for), until `probationDays` days
 * in a row have passed on which nothing material was past due and it was not unlikely to pay. The thresholds of the European Union are 100 (retail) or 500 (others) euro
 * and 1 %; three months of probation, a year after a distressed restructuring.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `UNKNOWN_OPTION` naming the field.
 * @see EBA/GL/2016/07, Guidelines on the application of the definition of default, paragraphs 16-20 and 71-72; Commission
 * Delegated Regulation (EU) 2018/171; Regulation (EU) 575/2013, article 178.
 * @example
 * import { defaultDefinition } from 'clientele/risk'
 * defaultDefinition({ materiality: { absolute: 100, relative: 0.01 } })
 * // => { kind: 'default-definition', version: 1, daysPastDue: 90, counting: 'material-days',
 * //      materiality: { absolute: 100, relative: 0.01 }, probationDays: 90 }
 */
export function defaultDefinition(options: DefaultDefinitionOptions = {}): DefaultDefinition {
  const { kind, version } = expectObject(options, 'definition')
  expectKnownKeys(options, [...FIELDS, 'kind', 'version'], 'definition')
  if (kind !== undefined && (kind !== 'default-definition' || version !== 1)) {
    reject('UNKNOWN_DOCUMENT', 'definition.kind', "'default-definition', version 1", kind)
  }
  const { daysPastDue = 90, counting = 'material-days', materiality = {}, probationDays = 90 } = options
  expectKnownKeys(materiality, ['absolute', 'relative'], 'definition.materiality')
  const { absolute = 0, relative = 0 } = materiality
  if (expectNonNegative(relative, 'definition.materiality.relative') >= 1) {
    reject(
      'OUT_OF_RANGE',
      'definition.materiality.relative',
      'a number from 0 to below 1',
      relative,
      'Write 1 % as 0.01',
    )
  }
  return deepFreeze({
    kind: 'default-definition' as const,
    version: 1 as const,
    daysPastDue: expectInteger(daysPastDue, 'definition.daysPastDue', 0, MOST_DAYS),
    counting: expectOneOf(counting, ['material-days', 'oldest-instalment'], 'definition.counting'),
    materiality: { absolute: expectNonNegative(absolute, 'definition.materiality.absolute'), relative },
    probationDays: expectInteger(probationDays, 'definition.probationDays', 0, MOST_DAYS),
  })
}

const FIELDS = ['daysPastDue', 'counting', 'materiality', 'probationDays']
const MOST_DAYS = 100_000
