/**
 * What an appraisal of a portfolio comes to, as data: the `summary` of appraisal.json.
 *
 * @module
 */
import type { AppraisalContext, ClientClass, Grade, RankedAction } from '../appraisal/index.js'
import type { FacetName, ValuePart } from '../appraisal/shapes/index.js'
import type { IssueCount, PortfolioReading } from '../node/index.js'
import { compensatedSum } from '../numeric/core.js'
import type { Book, BookRow } from './portfolio-book.js'
import { FACETS } from './portfolio-book.js'

/** Clients of one grade. */
export interface GradeSummary {
  readonly grade: Grade
  readonly clients: number
  readonly value: number
  readonly exposure: number
  /** Within a year, of the average unit that is owed; absent where nothing is owed. */
  readonly defaultProbability?: number
  /** How probable it is, on average, that a client's grade is the true one; absent without clients. */
  readonly probability?: number
}

/** Who is to be acted on, and what is to be done. */
export interface ActionSummary extends Pick<RankedAction, 'action' | 'verdict' | 'owner' | 'dueOn' | 'net'> {
  readonly client: string
  readonly name: string
  readonly grade: Grade
}

/** What became of the files. */
export interface ReadingSummary {
  readonly files: number
  readonly rows: number
  readonly rowsLeftOut: number
  readonly issues: number
  readonly counts: readonly IssueCount[]
}

export interface PortfolioSummary {
  readonly folder: string
  readonly asOf: string
  readonly currency: string
  readonly policy: string
  readonly scenario?: string
  readonly clients: number
  readonly value: number
  /** Where the value of all lies at `level`, if what is learnt errs for all alike and all else for each by itself. */
  readonly interval: { readonly lower: number; readonly upper: number; readonly level: number }
  readonly bySource: readonly ValuePart[]
  readonly exposure: number
  readonly economicCapital: number
  /** Expected earnings after losses of the next year per unit of economic capital; absent without capital. */
  readonly raroc?: number
  readonly grades: readonly GradeSummary[]
  readonly classes: Readonly<Record<ClientClass, number>>
  readonly concentration: Concentration
  /** Required first, those due first, then those that bring most. */
  readonly first: readonly ActionSummary[]
  /** Clients with something required, and with something else that is worth its cost. */
  readonly required: number
  readonly worthwhile: number
  /** Mean coverage of each facet; absent without clients. */
  readonly coverage: Readonly<Partial<Record<FacetName, number>>>
  /** Inputs of scores that are not known of some clients, those that decide most first. */
  readonly missing: readonly MissingInput[]
  readonly reading: ReadingSummary
}

/** What is not known. */
export interface MissingInput {
  readonly name: string
  /** Of whom. */
  readonly clients: number
  /** Part of the average score of the book that it decides where it is not known. */
  readonly weight: number
}

/** Where the money is. */
export interface Concentration {
  /** Clients who bring something, and what together. */
  readonly bringing: number
  readonly brought: number
  /** The fewest of them who bring half of it. */
  readonly half: number
  /** Clients who cost more than they bring, and how much more; <= 0. */
  readonly costing: number
  readonly lost: number
}

/** Of each kind of action, so many clients are told. */
const TOLD = { required: 3, worthwhile: 2 } as const
const GRADES: readonly Grade[] = ['A', 'B', 'C']

export function portfolioSummary(
  { folder, reading }: { readonly folder: string; readonly reading: Omit<PortfolioReading, 'portfolio'> },
  { asOf, currency, policy, scenario }: AppraisalContext,
  book: Book,
): PortfolioSummary {
  const { rows, sources } = book
  const total = (figure: (row: BookRow) => number): number => compensatedSum(rows.map(figure))
  const [value, economicCapital] = [total(row => row.value), total(row => row.economicCapital)]
  const half = halfWidth(rows)
  const { level } = policy.terms
  return {
    folder,
    asOf,
    currency,
    policy: policy.name,
    ...(scenario !== undefined && { scenario: scenario.name }),
    clients: rows.length,
    value,
    interval: { lower: value - half, upper: value + half, level },
    bySource: Array.from(sources, ([name, part]) => ({ name, value: part })),
    exposure: total(row => row.exposure),
    economicCapital,
    ...(economicCapital > 0 && { raroc: total(row => row.earnings) / economicCapital }),
    grades: GRADES.map(grade =>
      gradeSummary(
        grade,
        rows.filter(row => row.grade === grade),
      ),
    ),
    classes: classesOf(rows),
    concentration: concentrationOf(rows),
    ...actionsOf(rows),
    coverage: Object.fromEntries(
      rows.length === 0 ? [] : FACETS.map((facet, f) => [facet, total(row => row.coverage[f]!) / rows.length]),
    ),
    missing: missingOf(book),
    reading: readingSummary(reading),
  }
}

/** Widths of what all clients share add up; those of what each has alone add up by their squares. */
function halfWidth(rows: readonly BookRow[]): number {
  const common = compensatedSum(rows.map(row => Math.sqrt(row.common) * row.width))
  const own = compensatedSum(rows.map(row => (1 - row.common) * row.width ** 2))
  return Math.sqrt(common ** 2 + own) / 2
}

function gradeSummary(grade: Grade, rows: readonly BookRow[]): GradeSummary {
  const exposure = compensatedSum(rows.map(row => row.exposure))
  const atRisk = compensatedSum(rows.map(row => row.exposure * row.defaultProbability))
  const clients = rows.length
  return {
    grade,
    clients,
    value: compensatedSum(rows.map(row => row.value)),
    exposure,
    ...(exposure > 0 && { defaultProbability: atRisk / exposure }),
    ...(clients > 0 && { probability: compensatedSum(rows.map(row => row.gradeProbability)) / clients }),
  }
}

function classesOf(rows: readonly BookRow[]): PortfolioSummary['classes'] {
  const count = (of: ClientClass): number => rows.filter(row => row.class === of).length
  return { strategic: count('strategic'), quality: count('quality'), ordinary: count('ordinary') }
}

function concentrationOf(rows: readonly BookRow[]): Concentration {
  const values = rows.map(({ value }) => value)
  const bringing = values.filter(value => value > 0).sort((a, b) => b - a)
  const costing = values.filter(value => value < 0)
  const brought = compensatedSum(bringing)
  let half = 0
  for (let sum = 0; half < bringing.length && sum < brought / 2; half++) sum += bringing[half]!
  return { bringing: bringing.length, brought, half, costing: costing.length, lost: compensatedSum(costing) }
}

function actionsOf(rows: readonly BookRow[]): Pick<PortfolioSummary, 'first' | 'required' | 'worthwhile'> {
  const all = rows.flatMap(({ id, name, grade, action }) =>
    action === undefined ? [] : [{ client: id, name, grade, action }],
  )
  const of = (verdict: RankedAction['verdict']): typeof all => all.filter(({ action }) => action.verdict === verdict)
  const [required, worthwhile] = [of('required').sort(byDay), of('worthwhile').sort(byNet)]
  const told = [...required.slice(0, TOLD.required), ...worthwhile.slice(0, TOLD.worthwhile)]
  return {
    first: told.map(({ action: { action, verdict, owner, dueOn, net }, ...client }) => ({
      ...client,
      action,
      verdict,
      owner,
      dueOn,
      ...(net !== undefined && { net }),
    })),
    required: required.length,
    worthwhile: worthwhile.length,
  }
}

interface Acting {
  readonly client: string
  readonly action: RankedAction
}

function byDay(a: Acting, b: Acting): number {
  if (a.action.dueOn !== b.action.dueOn) return a.action.dueOn < b.action.dueOn ? -1 : 1
  return byNet(a, b)
}

/** What is not valued brings nothing that could be told; of equals, the first by its id. */
function byNet(
  { client: a, action: { net: one = 0 } }: Acting,
  { client: b, action: { net: other = 0 } }: Acting,
): number {
  return other - one || (a < b ? -1 : 1)
}

function missingOf({ rows, unknown }: Book): readonly MissingInput[] {
  return Array.from(unknown, ([name, { clients, weight }]) => ({ name, clients, weight: weight / rows.length })).sort(
    (a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1),
  )
}

function readingSummary({ files, issueCount, counts }: Omit<PortfolioReading, 'portfolio'>): ReadingSummary {
  const sum = (part: 'read' | 'leftOut'): number => files.reduce((all, { rows }) => all + rows[part], 0)
  return { files: files.length, rows: sum('read'), rowsLeftOut: sum('leftOut'), issues: issueCount, counts }
}
