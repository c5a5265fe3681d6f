/**
 * What the past of a funnel cannot tell of those still open.
 *
 * @module
 */
import { compensatedSum } from '../../../numeric/core.js'
import type { Chances, OpenRow } from './chances.js'
import type { PipelineWarning } from './types.js'

/** By stage: prospects open for longer than anybody was who left, and stages that nobody left yet. */
export function pipelineWarnings({ open, rows }: Chances, stages: readonly string[]): readonly PipelineWarning[] {
  return rows.flatMap(({ moments }, stage) => {
    const longest = moments.at(-1)
    if (longest === undefined) {
      const message = `Nobody has left the stage ${stages[stage]} yet: whoever has to go through it counts as not won`
      return warningOf(
        'NOBODY_LEFT',
        stages[stage]!,
        open.filter(row => row.stage <= stage),
        message,
      )
    }
    const message = `Nobody left the stage ${stages[stage]} after more than ${longest} days: prospects there for longer count as not won`
    const beyond = open.filter(row => row.stage === stage && row.age >= longest)
    return warningOf('BEYOND_EXPERIENCE', stages[stage]!, beyond, message)
  })
}

function warningOf(
  code: PipelineWarning['code'],
  stage: string,
  rows: readonly OpenRow[],
  message: string,
): readonly PipelineWarning[] {
  if (rows.length === 0) return []
  return [{ code, stage, prospects: rows.length, amount: compensatedSum(rows.map(({ amount }) => amount)), message }]
}
