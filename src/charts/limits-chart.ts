/**
 * How much of each limit is used?
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../errors/index.js'
import { significant } from '../model/index.js'
import type { LimitCheck, LimitUse } from '../risk/index.js'
import { share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { ACTUAL, MODELS } from './look.js'
import { namesAbove } from './names-above.js'
import { legendOf } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** How many limits are drawn. */
export interface LimitsChartOptions extends ChartOptions {
  /** The most used ones, a whole number from 1 to 60; 12 by default. */
  readonly most?: number
}

/**
 * The most used limits as bars, coloured by whether they hold, with a line where each is used up. Bars are shares of their own
 * limits, so that limits of any size stand beside each other.
 *
 * @param of what `checkLimits` returned.
 * @throws ClienteleError `NO_DATA` where no limit is used, `INVALID_TYPE` for what is no check of limits.
 * @example
 * import { limitsChart } from 'clientele/charts'
 * import { checkLimits } from 'clientele/risk'
 * const columns = { exposure: [60, 25], client: ['A', 'B'] }
 * const spec = limitsChart(checkLimits(columns, [{ name: 'client', by: 'client', size: { amount: 50 } }]))
 * spec.data.values[0].words // => 'A: 60 of 50, client'
 */
export function limitsChart(of: LimitCheck, options: LimitsChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['most'])
  const most = expectInteger(options.most ?? 12, 'options.most', 1, 60)
  const uses = usesOf(of)
  const ranked = uses.toSorted((a, b) => b.used - a.used).slice(0, most)
  const end = Math.max(1.1, ...ranked.map(({ used }) => (Number.isFinite(used) ? Math.ceil(used * 10) / 10 : 1.1)))
  const rows = ranked.map(({ use, used }, i) => cellsOf(use, Math.min(used, end), i))
  const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }
  const x = share('used', 'Part of the limit that is used', { domain: [0, end], nice: false })
  const names = [...STATES]
  const color: FieldChannel = {
    field: 'state',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: [MODELS[2]!, MODELS[4]!, MODELS[1]!] },
    legend: { ...legendOf(names, options), symbolType: 'square' },
  }
  const tooltip = [
    tipText('words', 'Limit'),
    tip('amount', 'Used'),
    tip('allowed', 'Allowed'),
    tipText('state', 'State'),
  ]
  const breaches = uses.filter(({ use }) => use.state === 'breach').length
  return chart(
    {
      title: 'How much of each limit is used',
      subtitle: `${breaches} of ${uses.length} limits are breached; black: the limit${uses.length > rows.length ? `; the ${rows.length} most used ones` : ''}`,
      description: `Used part of ${rows.length} limits, the most used first, of which ${breaches} of ${uses.length} are breached.`,
      height: 140 + 42 * rows.length,
      rows,
      layers: [
        namesAbove(y, 'words', options, -11),
        { mark: { type: 'bar', opacity: 0.85, size: 14, yOffset: 6 }, encoding: { x, y, color, tooltip } },
        {
          mark: { type: 'tick', color: ACTUAL, size: 22, thickness: 2, yOffset: 6 },
          encoding: { x: { datum: 1 }, y },
        },
      ],
    },
    options,
  )
}

const STATES = ['within', 'warning', 'breach'] as const

interface DrawnUse {
  readonly use: LimitUse
  /** Infinite where something is used and nothing allowed. */
  readonly used: number
}

function usesOf(of: LimitCheck): readonly DrawnUse[] {
  const uses = expectObject(of, 'check')['uses']
  if (!Array.isArray(uses)) return reject('INVALID_TYPE', 'check', 'what checkLimits() returned', of)
  for (const [i, use] of uses.entries()) expectUse(use, `check.uses[${i}]`)
  const limits = of.uses.filter(({ state, amount }) => state !== 'reportable' && amount > 0)
  if (limits.length === 0) reject('NO_DATA', 'check.uses', 'at least one limit that is used', uses)
  return limits.map(use => ({ use, used: use.utilisation ?? Number.POSITIVE_INFINITY }))
}

function expectUse(value: unknown, path: string): void {
  const use = expectObject(value, path)
  expectText(use['limit'], `${path}.limit`)
  if (use['of'] !== undefined) expectText(use['of'], `${path}.of`)
  for (const name of ['amount', 'allowed']) expectNonNegative(use[name], `${path}.${name}`)
  if (use['utilisation'] !== undefined) expectFinite(use['utilisation'], `${path}.utilisation`)
  expectOneOf(use['state'], [...STATES, 'reportable'], `${path}.state`)
}

function cellsOf({ limit, of, amount, allowed, state }: LimitUse, used: number, place: number): ChartRow {
  const use = `${significant(amount, 4)} of ${significant(allowed, 4)}`
  return {
    place,
    words: of === undefined ? `${limit}: ${use}` : `${of}: ${use}, ${limit}`,
    used,
    amount,
    allowed,
    state,
  }
}
