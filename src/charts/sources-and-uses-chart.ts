/**
 * What does a project cost until it runs, and who pays?
 *
 * @module
 */
import { expectObject, expectText, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import { compensatedSum } from '../numeric/core.js'
import type { ProjectCashFlows } from '../project/index.js'
import { numeric, PERCENT, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { MODELS } from './look.js'
import { namesAbove } from './names-above.js'
import { drawnProject, isSeen, itemsOf } from './project-flows.js'
import { legendOf } from './series.js'
import { amountAxis, shortAmount } from './short-amount.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

const SIDES = ['Uses', 'Sources'] as const

/**
 * Uses and sources of a project's money as two stairs: each item begins where the one above ended, and both end at the total.
 *
 * @param flows what `projectCashFlows` gave.
 * @throws ClienteleError `NO_DATA` where nothing is spent; `INVALID_TYPE`, `LENGTH_MISMATCH` for what are no cash flows.
 * @example
 * import { sourcesAndUsesChart } from 'clientele/charts'
 * import { projectCashFlows } from 'clientele/project'
 * const flows = projectCashFlows({
 *   name: 'Plant',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2025-12-31', constructionMonths: 0, operationMonths: 36, periodMonths: 12 },
 *   revenues: [{ kind: 'yearly', name: 'sales', amounts: [50, 50, 50] }],
 *   capex: [{ name: 'plant', amount: 100, draw: { kind: 'at-close' } }],
 *   financing: {
 *     debt: {
 *       size: { kind: 'amount', amount: 60 },
 *       tranches: [{ name: 'Loan', share: 1, annualRate: 0.05, tenorMonths: 24, repayment: { kind: 'equal-principal' } }],
 *     },
 *   },
 * })
 * sourcesAndUsesChart(flows).data.values.map(row => row.words) // => ['Building: 100, 100 %', 'Loan: 60, 60 %', 'Owners: 40, 40 %']
 */
export function sourcesAndUsesChart(flows: ProjectCashFlows, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const { currency } = drawnProject(flows)
  const rows = stairs(flows)
  const total = Math.max(...rows.map(({ until }) => until))
  const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }
  const x = numeric('from', `Amount, ${currency}`, amountAxis(total), { domain: [0, total], nice: false })
  const color: FieldChannel = {
    field: 'side',
    type: 'nominal',
    title: null,
    scale: { domain: [...SIDES], range: [MODELS[1]!, MODELS[0]!] },
    legend: { ...legendOf(SIDES, options), symbolType: 'square' },
  }
  const tooltip = [
    tipText('side', 'Side'),
    tipText('item', 'Item'),
    tip('amount', `Amount, ${currency}`, ',.2~f'),
    tip('share', 'Of all', PERCENT),
  ]
  return chart(
    {
      title: 'What it costs, and who pays',
      subtitle: `${shortAmount(total)} ${currency} until operation; each item begins where the one above ends`,
      description: `Sources and uses of ${shortAmount(total)} ${currency}: ${rows.map(row => row.words).join('; ')}.`,
      height: 150 + 40 * rows.length,
      rows,
      layers: [
        namesAbove(y, 'words', options, -11),
        {
          mark: { type: 'bar', opacity: 0.85, size: 14, yOffset: 6 },
          encoding: { x, x2: { field: 'until' }, y, color, tooltip },
        },
      ],
    },
    options,
  )
}

type Stair = ChartRow & { readonly words: string; readonly until: number }

/** Items with an amount, one on another. */
function stairs(flows: ProjectCashFlows): readonly Stair[] {
  const items = [...usesOf(flows), ...sourcesOf(flows)]
  const total = compensatedSum(items.filter(({ side }) => side === 'Uses').map(({ amount }) => amount))
  if (!(total > 0)) reject('NO_DATA', 'flows.uses', 'money that is spent', total)
  let [from, before] = [0, '']
  return items
    .filter(({ amount }) => isSeen(amount, total))
    .map(({ side, item, amount }, place) => {
      if (side !== before) from = 0
      before = side
      const share = amount / total
      const row = { side, item, amount, share, place, from, until: from + amount }
      from = row.until
      return { ...row, words: `${item}: ${shortAmount(amount)}, ${significant(100 * share, 2)} %` }
    })
}

interface Item {
  readonly side: (typeof SIDES)[number]
  readonly item: string
  readonly amount: number
}

const USES = [
  ['capex', 'Building'],
  ['interest', 'Interest'],
  ['fees', 'Lenders’ fees'],
  ['reserves', 'Reserves'],
] as const

function usesOf(flows: ProjectCashFlows): readonly Item[] {
  const { column } = drawnProject(flows)
  const uses = expectObject(flows.uses, 'flows.uses')
  return USES.map(([name, item]) => ({
    side: 'Uses',
    item,
    amount: compensatedSum(column(uses[name], `uses.${name}`)),
  }))
}

/** Loans by name, with interest added to them apart. */
function sourcesOf(flows: ProjectCashFlows): readonly Item[] {
  const { column } = drawnProject(flows)
  const sources = expectObject(flows.sources, 'flows.sources')
  const sumOf = (name: string): number => compensatedSum(column(sources[name], `sources.${name}`))
  const loans = itemsOf(flows.tranches, 'tranches').map((loan, i): Item => {
    const amount = compensatedSum(column(loan['drawn'], `tranches[${i}].drawn`))
    return { side: 'Sources', item: expectText(loan['name'], `flows.tranches[${i}].name`), amount }
  })
  const added = sumOf('debt') - compensatedSum(loans.map(({ amount }) => amount))
  return [
    ...loans,
    { side: 'Sources', item: 'Added interest', amount: Math.max(0, added) },
    { side: 'Sources', item: 'Grants', amount: sumOf('grants') },
    { side: 'Sources', item: 'Owners', amount: sumOf('equity') },
  ]
}
