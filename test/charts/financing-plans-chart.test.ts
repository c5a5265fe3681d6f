import { expect, it } from 'vitest'
import { financingPlansChart } from '../../src/charts/index.js'
import type { PlanComparison } from '../../src/project/index.js'
import { compareFinancingPlans, repaymentPlans } from '../../src/project/index.js'
import { thrown } from '../errors/thrown.js'
import { CLIENT, MONTHS, PLAN } from '../project/plans/plans.js'
import { draw, expectReadable, wordsOf } from './render.js'

const { repayment: _, ...offer } = PLAN.loan
const client = { ...CLIENT, borrower: MONTHS, limits: { cashFlowCover: 1.5 } }
const comparison = compareFinancingPlans(client, repaymentPlans({ ...offer, cashFlow: MONTHS }).plans)

it('can be read', async () => {
  await expectReadable(size => financingPlansChart(comparison, size))
  await expectReadable(size => financingPlansChart(compareFinancingPlans(CLIENT, [PLAN]), size))
})

it('draws the cover of each plan on its due days, with the limit and where cash just pays', async () => {
  const spec = financingPlansChart(comparison)
  const annuity = spec.data.values.filter(row => row['series'] === 'annuity')
  expect(annuity.map(({ date }) => date)).toEqual(['2025-07-15', '2026-01-15', '2026-07-15', '2027-01-15'])
  const points = comparison.plans[0]!.borrower.cover.points
  expect(annuity.map(({ ratio }) => ratio)).toEqual(points.map(({ cover }) => cover))
  const words = wordsOf(await draw(spec))
  expect(words).toContain('limit 1.5')
  expect(words).toContain('cash pays 1')
  expect(words).toContain('sculpted')
})

it('names the plan that is recommended, and says where cover is cut', () => {
  // A bullet pays interest of 36,000 from 600,000 at first.
  const { title } = financingPlansChart(comparison)
  expect(title.subtitle!.join(' ')).toMatch(/^Recommended: annuity; cut at \d/)
  expect(financingPlansChart(compareFinancingPlans(CLIENT, [PLAN])).title.subtitle).toEqual([
    'Recommended: Four halves',
  ])
  const thin = compareFinancingPlans({ ...CLIENT, limits: { cashFlowCover: 2 } }, [PLAN])
  expect(financingPlansChart(thin).title.subtitle).toEqual(['No plan fits'])
})

it('draws cover below 0, and no limit where there is none', async () => {
  const losing = { ...MONTHS, cashFlows: MONTHS.cashFlows.map(() => -1_000_00) }
  const limits = { amount: PLAN.loan.principal }
  const spec = financingPlansChart(compareFinancingPlans({ ...client, borrower: losing, limits }, [PLAN]))
  expect(spec.data.values.every(({ ratio }) => Number(ratio) < 0)).toBe(true)
  expect(wordsOf(await draw(spec)).some(word => word.startsWith('limit'))).toBe(false)
})

it('leaves out due days on which nothing is due, and refuses where that is all of them', () => {
  const free = {
    ...PLAN,
    loan: { ...PLAN.loan, rate: { kind: 'fixed', annualRate: 0 }, repayment: { kind: 'bullet' } },
  } as const
  const limits = { amount: PLAN.loan.principal }
  const of = compareFinancingPlans({ ...client, limits }, [free])
  expect(financingPlansChart(of).data.values).toHaveLength(1)
  const [plan] = of.plans
  const nothing = { ...of, plans: [{ ...plan!, borrower: { ...plan!.borrower, cover: { points: [] } } }] }
  expect(thrown(() => financingPlansChart(nothing))).toMatchObject({ code: 'NO_DATA', path: 'comparison.plans' })
})

it('refuses what is no comparison, and more plans than lines can be followed', () => {
  // @ts-expect-error: no comparison
  expect(thrown(() => financingPlansChart({}))).toMatchObject({ code: 'INVALID_TYPE', path: 'comparison.plans' })
  const many: PlanComparison = {
    ...comparison,
    plans: Array.from({ length: 7 }, (_, i) => ({ ...comparison.plans[0]!, name: `${i}` })),
  }
  expect(thrown(() => financingPlansChart(many))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'comparison.plans' })
  expect(thrown(() => financingPlansChart({ ...comparison, plans: [] }))).toMatchObject({ code: 'EMPTY_INPUT' })
})
