/**
 * What is there to say of a fitted model before somebody relies on it? One page, made from the model and its data.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { DateInput, Horizon } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import type { CustomerBase, TenureCounts } from '../../records/core.js'
import { expectBase } from '../foundation/index.js'
import { expectPair } from '../model-pair.js'
import { KIND_WORDS } from './assumptions.js'
import { assumptionSection } from './card-assumptions.js'
import { dataSection } from './card-data.js'
import { fitSection } from './card-fit.js'
import { holdoutSection } from './card-holdout.js'
import { limitSection } from './card-limits.js'
import type { CardIntervals } from './card-parameters.js'
import { parameterSection } from './card-parameters.js'
import type { BaseSubject, CardModule, TenureSubject } from './card-subject.js'
import { markdownSection } from './markdown.js'

/** What a card may say beyond model and data. */
export interface ModelCardOptions {
  /** The first line; the name of the model by default. */
  readonly title?: string
  /** How far ahead the model is to be used, to be held against what was seen; > 0, in the model's unit or with its own. */
  readonly horizon?: Horizon
  /** How intervals of parameters are made: `'profile'` (default), or `'log-wald'` where profiles take too long. */
  readonly intervals?: CardIntervals
  /** The day to put on the card; none by default, so that the same model and data make the same card. */
  readonly date?: DateInput
}

/**
 * A card of a fitted model as Markdown: the data with a fingerprint, parameters with intervals, the fit, each assumption with
 * what the data say of it, validation against the holdout if there is one, and limits. What cannot be said is left out.
 *
 * Some checks need more than a base keeps by default: `keep: ['purchaseDays']` for regularity, tracking and trend,
 * `keep: ['logSpend']` for spend, `holdoutUntil` for validation.
 *
 * @param pair a model as the pair of its module and its document; of any family.
 * @param data what the model was fitted to: a customer base, or counts of tenures for a model of retention.
 * @throws ClienteleError for an option that is unknown or wrong, and data that are not for this model.
 * @see Mitchell et al. (2019), Model Cards for Model Reporting, FAT* '19.
 * @example
 * import { modelCard, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const model = shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })
 * const lines = modelCard([shiftedBetaGeometric, model], tenures).split('\n')
 * lines[0] // => '# Shifted-beta-geometric'
 * lines.filter(line => line.startsWith('## ')).map(line => line.slice(3))
 * // => ['Data', 'Parameters', 'Fit', 'Assumptions', 'Limits']
 */
export function modelCard(
  pair: readonly [module: CardModule, document: ModelDocument],
  data: CustomerBase | TenureCounts,
  options: ModelCardOptions = {},
): string {
  expectPair(pair, [], 'pair')
  const [module, model] = pair
  expectObject(model.fit, 'pair[1].fit')
  const { title, horizon, intervals, date } = checkedOptions(options)
  expectObject(data, 'data')
  if (data.kind !== 'tenure-counts') expectBase(data)
  const isOfTenures = 'retentionRate' in module
  if (isOfTenures !== (data.kind === 'tenure-counts')) {
    const expected = isOfTenures ? 'counts of tenures, for a model of retention' : 'a customer base'
    reject('INVALID_TYPE', 'data', expected, data)
  }
  const words = KIND_WORDS[model.kind]
  const subject: BaseSubject | TenureSubject =
    data.kind === 'tenure-counts' ? { module, model, tenures: data } : { module, model, base: data }
  const sections = [
    `# ${title ?? words?.name ?? model.kind}`,
    words?.question ?? '',
    provenance(model, date),
    dataSection(module, model, data),
    parameterSection(module, model, data, intervals),
    fitSection(model, data.kind === 'tenure-counts' ? [] : data.dropped),
    words === undefined
      ? markdownSection('Assumptions', `Not checked, because nothing is written down of models of kind ${model.kind}.`)
      : assumptionSection(words.assumptions, subject),
    'base' in subject ? holdoutSection(subject) : '',
    limitSection(module, model, data, horizon),
  ]
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}

interface CheckedOptions {
  readonly title?: string | undefined
  readonly horizon?: Horizon | undefined
  readonly intervals: CardIntervals
  readonly date?: string | undefined
}

function checkedOptions(options: ModelCardOptions): CheckedOptions {
  expectKnownKeys(expectObject(options, 'options'), ['title', 'horizon', 'intervals', 'date'], 'options')
  const { title, horizon, intervals = 'profile', date } = options
  return {
    ...(title !== undefined && { title: expectText(title, 'options.title') }),
    horizon,
    intervals: expectOneOf(intervals, ['profile', 'log-wald'], 'options.intervals'),
    ...(date !== undefined && { date: isoDate(dayNumber(date, 'options.date')) }),
  }
}

function provenance(
  { kind, version, madeBy, timeUnit, currency, fit }: ModelDocument,
  date: string | undefined,
): string {
  const units = [timeUnit && `time in ${timeUnit}s`, currency && `amounts in ${currency}`].filter(Boolean)
  const source = fit.source === 'likelihood' ? 'fitted by maximum likelihood' : 'with parameters as given'
  return `Kind \`${kind}\`, version ${version}, made by ${madeBy}, ${[source, ...units].join(', ')}${date === undefined ? '' : `; ${date}`}.`
}
