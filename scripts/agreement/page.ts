/**
 * docs/agreement.md, from what a run of the golden tests left behind.
 *
 * @module
 */
import { auditedFigures, brokenInputs } from './breaks.js'
import type { Judged } from './judged.js'
import { matrix, waiting } from './matrix.js'
import { byTitle, titleOf } from './names.js'
import { peersAnswers, QUESTIONS_FILE } from './peers-answers.js'
import { onPurpose } from './purpose.js'
import { byArea, bySource, grouped, notBegun } from './summary.js'

/** Rows that are no golden records: facts about inputs, which count nowhere. */
const EXTRA = ['breaking-inputs.json', QUESTIONS_FILE]

const INTRODUCTION = `# Agreement with others

What papers print, what other packages assert in their own tests, what they answered when they were run, and references
of 50 digits and more: each such figure is a record, and this page says what we answer to it. Every number under "ours"
is computed. \`npm run agreement\` makes the page from a run of the golden tests; a gate fails when it no longer says
what the run finds. \`npx vitest run test/golden\` prints the same run family by family.

A record is *matched* when each of its numbers lies within the record's own tolerance. A *difference* is relative, and
absolute where the expected number is below 1; of references it is relative everywhere but next to a zero. Where a source
prints three digits, the difference ends at the third.`

const BREAKS = `## Inputs on which others break

Same model, same parameters, same input; the truth is computed with 40 digits or more. An answer in bold is wrong; a
dash stands where nobody asked; two answers of BTYD are those without and with the package hypergeo. Asked were
lifetimes 0.11.3, BTYD 2.4.3, BTYDplus d5eda8f and CLVTools 0.12.1. Read x as repeat purchases, t_x as recency, T as
age, t as horizon, n as a number of purchases.`

const ANSWERS = `### What peers answer about returns and loans

Ordinary questions, put to packages of Python and npm in their usual calls; \`npm run bench:peers -- returns\` asks them anew
and [returns.json](../bench/results/returns.json) holds what they said, with versions and date. An answer in bold is wrong, or
missing where there is one; "only" names one rate of several without a word of the others; a dash stands where a package has no
such function. NaN, None, #NUM! or an error is right where there is no answer. Rates of node-irr are per day and of
financejs per cent: they are shown per period or per year as shares of 1.`

const AUDITED = `### Figures that did not survive a second calculation

Printed or returned by a peer, worked out again, and found wrong or approximate.`

const PURPOSE = `## Differences on purpose

Where we answer otherwise than a record says, and mean it. The figures are those of the place that differs most.`

const MODELS = `## Model by model

Records matched, and in brackets a bound of their worst difference. "Own tests" are figures that a package asserts or
its documentation prints, with their digits and slack.`

export function page(all: readonly Judged[]): string {
  const records = all.filter(({ file }) => !EXTRA.includes(file))
  const parts = [
    INTRODUCTION,
    '## How many',
    byArea(records),
    `Not begun: ${notBegun(records).join(', ')}.`,
    bySource(records),
    BREAKS,
    brokenInputs(all.filter(({ file }) => file !== QUESTIONS_FILE)),
    ANSWERS,
    peersAnswers(all),
    AUDITED,
    auditedFigures(all),
    PURPOSE,
    onPurpose(records),
    MODELS,
    ...models(records),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function models(records: readonly Judged[]): readonly string[] {
  const open = new Set(notBegun(records))
  return [...grouped(records.toSorted(byTitle), titleOf)].flatMap(([title, group]) => {
    if (open.has(title)) return []
    const rest = waiting(group)
    return [`### ${title}`, matrix(group), rest === '' ? '' : `Not covered: ${rest}.`]
  })
}
