import { ClienteleError } from '../../errors/index.js'
import type { Cell, ModelDocument } from '../../model/index.js'
import { effectsByName, effectTable, significant } from '../../model/index.js'
import type { CustomerBase, TenureCounts } from '../../records/core.js'
import type { ParameterInterval } from '../inference/index.js'
import { parameterIntervals } from '../inference/index.js'
import type { CardModule } from './card-subject.js'
import { hasVerb } from './card-subject.js'
import { markdownList, markdownSection, markdownTable } from './markdown.js'

/** By which method intervals of parameters are made. */
export type CardIntervals = 'profile' | 'log-wald'

type Intervals = Readonly<Record<string, ParameterInterval>>

/** What the card says of the parameters. */
export function parameterSection(
  module: CardModule,
  model: ModelDocument,
  data: CustomerBase | TenureCounts,
  method: CardIntervals,
): string {
  const { params, effects, fit } = model
  const values: Readonly<Record<string, number>> = { ...params, ...(effects && effectsByName(effects)) }
  const meanings = { ...module.parameters, ...(effects && effectTable(effects)) }
  const errors: Readonly<Record<string, number>> =
    fit.source === 'likelihood'
      ? {
          ...fit.standardErrors,
          ...(effects && fit.effectErrors && effectsByName({ ...effects, ...fit.effectErrors })),
        }
      : {}
  const intervals = fit.source === 'likelihood' ? intervalsOf(module, model, data, method) : NONE_OF_GIVEN
  const hasIntervals = typeof intervals !== 'string'
  const rows = Object.entries(values).map(([name, value]): Cell[] => {
    const interval = hasIntervals ? intervals[name] : undefined
    const error = errors[name]
    return [
      `\`${name}\``,
      significant(value, 5),
      ...(hasIntervals ? [error === undefined ? '' : significant(error, 3), shownInterval(interval)] : []),
      meanings[name]?.meaning ?? '',
    ]
  })
  const columns = hasIntervals ? ['standard error', `95 % interval (${METHODS[method]})`] : []
  const notes = hasIntervals
    ? Object.entries(intervals).flatMap(([name, { note }]) => (note === undefined ? [] : [`\`${name}\`: ${note}`]))
    : []
  return markdownSection(
    'Parameters',
    markdownTable(['parameter', 'value', ...columns, 'meaning'], rows),
    hasIntervals ? markdownList(notes) : intervals,
  )
}

/** The intervals, or why there are none. */
function intervalsOf(
  module: CardModule,
  model: ModelDocument,
  data: CustomerBase | TenureCounts,
  method: CardIntervals,
): Intervals | string {
  if (!hasVerb(module, 'likelihood')) return 'This model has no likelihood to make intervals from.'
  try {
    return data.kind === 'tenure-counts'
      ? parameterIntervals([module, model], data, { method })
      : parameterIntervals([module, model], data, { method })
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    return `There are no intervals: ${error.message}`
  }
}

function shownInterval(interval: ParameterInterval | undefined): string {
  if (interval === undefined) return ''
  const { lower, upper, unbounded } = interval
  const from = unbounded === 'lower' || unbounded === 'both' ? '…' : significant(lower, 4)
  const to = unbounded === 'upper' || unbounded === 'both' ? '…' : significant(upper, 4)
  return `${from} to ${to}`
}

const METHODS: Readonly<Record<CardIntervals, string>> = {
  profile: 'profile likelihood',
  'log-wald': 'log-Wald',
}
const NONE_OF_GIVEN = 'These parameters were given, not estimated: there are no intervals.'
