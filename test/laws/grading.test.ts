import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientCases } from '../../src/appraisal/case/client-cases.js'
import type { Grade } from '../../src/appraisal/grade.js'
import type { GradeInputs, GradingPolicy } from '../../src/appraisal/grading/index.js'
import {
  backtestGrades,
  CLASSIC_POLICY,
  comparePolicies,
  grader,
  learnGrading,
  readGradingLearnt,
  readGradingPolicy,
  VALUE_POLICY,
} from '../../src/appraisal/grading/index.js'
import { sampleLender } from '../../src/records/sample-lender/index.js'
import type { Sides } from '../appraisal/grading/inputs.js'
import { gradeInputs } from '../appraisal/grading/inputs.js'

const index = fc.double({ min: 0, max: 100, noNaN: true })
const amount = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.constantFrom(0, 1e-12, -1e12, 1e12, 5e-324, 1e300),
)
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined })

const facts = fc
  .record(
    {
      inDefault: fc.boolean(),
      daysPastDue: fc.integer({ min: 0, max: 400 }),
      recordedDaysPastDue: fc.integer({ min: 0, max: 400 }),
      controversy: fc.constantFrom('none', 'minor', 'severe'),
      tenureYears: fc.double({ min: 0, max: 125, noNaN: true }),
      fulfilmentShare: fc.double({ min: 0, max: 1, noNaN: true }),
      cooperations: fc.integer({ min: 0, max: 50 }),
    },
    { requiredKeys: [] },
  )
  .map(found => ({ ...found }))

const sides: fc.Arbitrary<Sides> = fc
  .record(
    {
      satisfaction: index,
      loyalty: index,
      contribution: index,
      risk: index,
      deviation: fc.constantFrom(0, 1e-12, 3, 20, 50),
      perceivedValue: index,
      sustainability: index,
      value: amount,
      stability: fc.double({ min: 0, max: 1, noNaN: true }),
      growth: fc.double({ min: -1, max: 5, noNaN: true }),
      facts,
    },
    { requiredKeys: [] },
  )
  .map(found => ({ ...found }))

const book = fc.array(sides.map(gradeInputs), { minLength: 0, maxLength: 12 })
const previous = maybe(fc.constantFrom<Grade>('A', 'B', 'C'))
const BY_ENTROPY: GradingPolicy = readGradingPolicy({ ...VALUE_POLICY, name: 'entropy', weights: { by: 'entropy' } })
const policy = fc.constantFrom(VALUE_POLICY, CLASSIC_POLICY, BY_ENTROPY)

function learnt(rules: GradingPolicy, clients: readonly GradeInputs[]) {
  const learner = learnGrading(rules)
  for (const client of clients) learner.add(client)
  return learner.finish()
}

const BETTER = { A: 2, B: 1, C: 0 } as const
const CLASS = { strategic: 2, quality: 1, ordinary: 0 } as const

describe('a grade', () => {
  it('adds up: points to the score, weights to 1, parts to indices, probabilities to 1', () => {
    fc.assert(
      fc.property(policy, book, sides, previous, (rules, clients, of, before) => {
        const found = grader(learnt(rules, clients), rules)(gradeInputs(of), before)
        const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
        expect(Math.abs(sum(found.points.map(({ points }) => points)) - found.score)).toBeLessThanOrEqual(1e-12)
        expect(Math.abs(sum(found.points.map(({ weight }) => weight)) - 1)).toBeLessThanOrEqual(1e-12)
        for (const { parts, index: whole } of found.points) {
          expect(Math.abs(sum(parts.map(({ points }) => points)) - whole)).toBeLessThanOrEqual(1e-12)
        }
        const { A, B, C } = found.probabilities
        expect(Math.abs(A + B + C - 1)).toBeLessThanOrEqual(1e-12)
        expect(Math.min(A, B, C)).toBeGreaterThanOrEqual(0)
        expect(found.score).toBeGreaterThanOrEqual(0)
        expect(found.score).toBeLessThanOrEqual(100 + 1e-12)
        expect(JSON.stringify(found)).not.toContain('null')
      }),
    )
  })

  it('never falls with more satisfaction, loyalty or contribution, never rises with more risk', () => {
    const side = fc.constantFrom('satisfaction', 'loyalty', 'contribution', 'risk', 'value', 'stability', 'growth')
    fc.assert(
      fc.property(
        policy,
        book,
        sides,
        previous,
        side,
        amount,
        amount,
        (rules, clients, of, before, name, one, other) => {
          const grade = grader(learnt(rules, clients), rules)
          const within = (figure: number) =>
            name === 'value' ? figure : Math.abs(figure) % (name === 'stability' ? 1 : 100)
          const [low, high] = [within(one), within(other)].sort((a, b) => a - b)
          const [less, more] = [low, high].map(figure => grade(gradeInputs({ ...of, [name]: figure }), before))
          const [worse, better] = name === 'risk' ? [more!, less!] : [less!, more!]
          expect(better.score).toBeGreaterThanOrEqual(worse.score)
          expect(BETTER[better.grade]).toBeGreaterThanOrEqual(BETTER[worse.grade])
          expect(CLASS[better.class]).toBeGreaterThanOrEqual(CLASS[worse.class])
          if (name !== 'value' && name !== 'growth') {
            expect(better.probabilities.A).toBeGreaterThanOrEqual(worse.probabilities.A - 1e-12)
            expect(better.probabilities.C).toBeLessThanOrEqual(worse.probabilities.C + 1e-12)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is the same again where it is given back as the one before', () => {
    fc.assert(
      fc.property(policy, book, sides, previous, (rules, clients, of, before) => {
        const grade = grader(learnt(rules, clients), rules)
        const first = grade(gradeInputs(of), before)
        const again = grade(gradeInputs(of), first.grade)
        expect(again.grade).toBe(first.grade)
        expect(grade(gradeInputs(of), again.grade)).toEqual(again)
      }),
    )
  })

  it('is kept only where it would be another one without the one before', () => {
    fc.assert(
      fc.property(policy, book, sides, fc.constantFrom<Grade>('A', 'B', 'C'), (rules, clients, of, before) => {
        const grade = grader(learnt(rules, clients), rules)
        const [after, alone] = [grade(gradeInputs(of), before), grade(gradeInputs(of))]
        expect(after.kept).toBe(after.grade !== alone.grade && after.grade === before)
        if (after.grade !== before) expect(Math.sign(BETTER[alone.grade] - BETTER[before])).not.toBe(0)
      }),
    )
  })

  it('is no worse for what is missing than the book is on average', () => {
    fc.assert(
      fc.property(book, sides, (clients, of) => {
        const { id, facets, fact } = gradeInputs(of)
        const { points } = grader(learnt(VALUE_POLICY, clients), VALUE_POLICY)({ id, facets, fact })
        const missing = points.find(({ input }) => input === 'value')
        const { mean, standardDeviation } = learnt(VALUE_POLICY, clients).inputs['value']!
        expect(missing).toMatchObject({ index: mean, standardDeviation, coverage: 0 })
      }),
    )
  })
})

describe('a book', () => {
  it('is the same bytes whatever the order of clients, and after JSON', () => {
    fc.assert(
      fc.property(
        policy,
        book.chain(clients =>
          fc.tuple(fc.constant(clients), fc.shuffledSubarray(clients, { minLength: clients.length })),
        ),
        (rules, [clients, shuffled]) => {
          const text = JSON.stringify(learnt(rules, clients))
          expect(JSON.stringify(learnt(rules, shuffled))).toBe(text)
          expect(JSON.stringify(readGradingLearnt(JSON.parse(text)))).toBe(text)
        },
      ),
    )
  })

  it('does not mind the unit of money', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 12 }), values => {
        const gradesIn = (unit: number) => {
          const clients = values.map(value => gradeInputs({ value: value * unit }))
          const grade = grader(learnt(VALUE_POLICY, clients), VALUE_POLICY)
          return clients.map(client => grade(client).points[0]!.index)
        }
        const [one, thousand] = [gradesIn(1), gradesIn(1024)]
        expect(thousand).toEqual(one)
      }),
    )
  })

  it('gives by share at least the shares it promises, and no more but for ties', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 60 }), satisfactions => {
        const rules = readGradingPolicy({
          ...VALUE_POLICY,
          inputs: { feedback: { of: 'facet', facet: 'satisfaction' } },
          weights: { by: 'direct', points: { feedback: 1 } },
          classes: { strategic: { all: [] }, quality: { all: [] } },
        })
        const clients = satisfactions.map(one => gradeInputs({ satisfaction: one / 10 }))
        const grade = grader(learnt(rules, clients), rules)
        const shareA = clients.filter(client => grade(client).grade === 'A').length / clients.length
        expect(Math.abs(shareA - 0.2)).toBeLessThanOrEqual(1 / clients.length + 1e-12)
      }),
    )
  })
})

it('two policies: moves hold every client once, and reasons add up to the change of the score', () => {
  fc.assert(
    fc.property(
      policy,
      policy,
      fc.array(fc.record({ inputs: sides.map(gradeInputs), previous: fc.constantFrom<Grade>('A', 'B', 'C') }), {
        maxLength: 10,
      }),
      (one, other, cases) => {
        const { moves, changes, clients } = comparePolicies(cases, one, other)
        expect(moves.reduce((sum, move) => sum + move.clients, 0)).toBe(clients)
        for (const { because, scoreFrom, scoreTo } of changes) {
          const sum = because.reduce((total, { points }) => total + points, 0)
          expect(Math.abs(sum - (scoreTo - scoreFrom))).toBeLessThanOrEqual(1e-12)
        }
        if (one === other) expect(changes).toEqual([])
      },
    ),
  )
})

describe('a backtest', () => {
  const tables = ['clients', 'facilities', 'contracts', 'fulfilments', 'defaults'] as const
  const { portfolio } = sampleLender({ clients: 24, tables })
  const { facets } = gradeInputs()
  const day = '2022-12-31'

  function gradesOf(of: typeof portfolio): readonly string[] {
    const found: string[] = []
    backtestGrades(of, CLASSIC_POLICY, {
      dates: [day],
      observedUntil: '2024-12-31',
      gradeOn: (known, asOf) => {
        const { clients, caseOf } = clientCases(known, { asOf, currency: 'CNY', maxRateAgeDays: 31 })
        const cases = clients.map((_, row) => caseOf(row))
        const book = learnt(
          CLASSIC_POLICY,
          cases.map(({ id, fact }) => ({ id, fact, facets })),
        )
        const grade = grader(book, CLASSIC_POLICY)
        const graded = cases.map(({ id, fact }) => ({ ...grade({ id, fact, facets }), id }))
        found.push(JSON.stringify(graded))
        return graded
      },
    })
    return found
  }

  it('of a date does not change with anything recorded after it', () => {
    const before = gradesOf(portfolio)
    const { clients = [], facilities = [], defaults = [] } = portfolio
    fc.assert(
      fc.property(fc.nat(clients.length - 1), fc.integer({ min: 1, max: 700 }), (row, days) => {
        const date = new Date(Date.UTC(2022, 11, 31 + days))
        const { id } = clients[row]!
        const later = {
          ...portfolio,
          defaults: [...defaults, { id: 'later', client: id, date, kind: 'past-due' as const }],
          facilities: [
            ...facilities,
            {
              id: 'later',
              client: id,
              kind: 'term-loan' as const,
              status: 'active' as const,
              currency: 'CNY',
              limit: 1,
              signedOn: date,
            },
          ],
        }
        expect(gradesOf(later)).toEqual(before)
      }),
      { numRuns: 20 },
    )
    const earlier = [...defaults, { id: 'earlier', client: clients[0]!.id, date: day, kind: 'past-due' as const }]
    expect(gradesOf({ ...portfolio, defaults: earlier })).not.toEqual(before)
  })
})
