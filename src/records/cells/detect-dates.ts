/**
 * How the dates of a column are written.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import { dateText } from './date-forms.js'
import type { ColumnDoubt, FormCount } from './style-report.js'
import { decided, formTally } from './style-report.js'
import type { DateOrder } from './types.js'

/** What the dates of a column show; `dates` is absent where no cell asks for a choice. */
export interface DateFinding {
  readonly dates?: DateOrder
  readonly forms: readonly FormCount[]
  readonly doubts: readonly ColumnDoubt[]
}

type Place = readonly [at: number, cell: string]

/** Looks at cells of dates, each with its place. */
export function detectDates(cells: readonly Place[]): DateFinding {
  const tally = formTally()
  const unclear: Place[] = []
  let dayFirstOnly = 0
  let monthFirstOnly = 0
  for (const [at, cell] of cells) {
    const { form, dayFirst, monthFirst } = dateText(cell)
    tally.add(form, at, cell)
    if (dayFirst !== undefined && monthFirst !== undefined) {
      if (dayFirst !== monthFirst) unclear.push([at, cell])
    } else if (dayFirst !== undefined) dayFirstOnly++
    else if (monthFirst !== undefined) monthFirstOnly++
  }
  const order = decided('dmy' as const, dayFirstOnly, 'mdy' as const, monthFirstOnly)
  const isAsked = unclear.length + dayFirstOnly + monthFirstOnly > 0
  const forms = tally.forms()
  return {
    ...(isAsked && { dates: order ?? 'undecided' }),
    forms,
    doubts: [...(order === undefined ? unclearDoubt(unclear) : []), ...mixedDoubt(forms), ...countDoubt(forms)],
  }
}

function unclearDoubt(unclear: readonly Place[]): readonly ColumnDoubt[] {
  const [first] = unclear
  if (first === undefined) return []
  const expected = 'a cell that shows whether the day or the month comes first'
  const hint = "State the option dates as 'dmy' or 'mdy'"
  return [
    { code: 'INVALID_DATE', expected, received: received(first[1]), hint, cells: unclear.length, first: first[0] },
  ]
}

/** Dates in several forms come from several hands, or from a file that was put together. */
function mixedDoubt(forms: readonly FormCount[]): readonly ColumnDoubt[] {
  const dates = forms.filter(({ form }) => form !== 'no date')
  const [usual, ...others] = dates.toSorted((a, b) => b.cells - a.cells)
  const [odd] = others
  if (usual === undefined || odd === undefined) return []
  const expected = `dates of one form, as ${usual.cells} cells have with ${usual.form}`
  const list = others.map(({ form, cells, example }) => `${form} in ${cells} (${JSON.stringify(example)})`).join(', ')
  const cells = others.reduce((sum, { cells }) => sum + cells, 0)
  const first = Math.min(...others.map(({ first }) => first))
  return [{ code: 'INVALID_DATE', expected, received: `${dates.length} forms`, hint: `Others: ${list}`, cells, first }]
}

function countDoubt(forms: readonly FormCount[]): readonly ColumnDoubt[] {
  const counts = forms.find(({ form }) => form === 'count of days')
  if (counts === undefined) return []
  const { cells, first, example } = counts
  const expected = 'dates such as 2024-03-05'
  const hint = "If a spreadsheet's days are counted, state the option dates as 'excel-1900' or 'excel-1904'"
  return [{ code: 'INVALID_DATE', expected, received: received(example), hint, cells, first }]
}
