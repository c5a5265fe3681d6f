/** A small survey that was made up, as resamples take it. */
import { randomStream } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/core.js'
import type { PathModel, PathStructure } from '../../../src/satisfaction/index.js'
import { pathModel } from '../../../src/satisfaction/index.js'
import type { ResampledModel } from '../../../src/satisfaction/path-bootstrap/replicator.js'
import { resampledModel } from '../../../src/satisfaction/path-bootstrap/resampled-model.js'

export const SMALL: PathStructure = {
  constructs: {
    Quality: { kind: 'composite', items: ['fast', 'fair'] },
    Satisfaction: { kind: 'composite', items: ['content', 'expected'] },
    Loyalty: { kind: 'composite', items: ['again'] },
  },
  paths: [
    { from: 'Quality', to: 'Satisfaction' },
    { from: 'Quality', to: 'Loyalty' },
    { from: 'Satisfaction', to: 'Loyalty' },
  ],
}

export const SCALE = { lowest: -5, highest: 5 }

/** Answers within -5 and 5. */
export function smallAnswers(rows: number, seed = 8): Record<string, number[]> {
  const uniform = randomStream(seed)
  const draw = (): number => Math.min(1.6, Math.max(-1.6, normalQuantile(uniform())))
  const answers: Record<string, number[]> = { fast: [], fair: [], content: [], expected: [], again: [] }
  for (let row = 0; row < rows; row++) {
    const quality = draw()
    const content = 0.7 * quality + 0.7 * draw()
    const levels = { fast: quality, fair: quality, content, expected: content, again: 0.8 * content }
    for (const [item, level] of Object.entries(levels)) answers[item]!.push(level + 0.5 * draw())
  }
  return answers
}

export function smallModel(rows: number): { readonly model: PathModel; readonly work: ResampledModel } {
  const answers = smallAnswers(rows)
  const model = pathModel.fit(answers, SMALL)
  return { model, work: resampledModel(model, answers, { scale: SCALE }) }
}
