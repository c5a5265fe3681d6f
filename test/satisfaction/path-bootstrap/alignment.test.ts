import { expect, it } from 'vitest'
import { randomStream, runSync } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/core.js'
import { bootstrapPaths, pathModel } from '../../../src/satisfaction/index.js'

/** Two questions that hardly go together, so that chance decides which of them points the way. */
function answersOf(seed: number): Record<string, number[]> {
  const uniform = randomStream(seed)
  const draw = (): number => normalQuantile(uniform())
  const answers: Record<string, number[]> = { fast: [], cheap: [], again: [] }
  for (let client = 0; client < 60; client++) {
    const [fast, cheap] = [draw(), draw()]
    answers['fast']!.push(fast)
    answers['cheap']!.push(-0.05 * fast + cheap)
    answers['again']!.push(0.45 * (fast - cheap) + draw())
  }
  return answers
}

const STRUCTURE = {
  constructs: {
    Quality: { kind: 'composite', items: ['fast', 'cheap'] },
    Loyalty: { kind: 'composite', items: ['again'] },
  },
  paths: [{ from: 'Quality', to: 'Loyalty' }],
} as const

it('is not fooled by mirror images, and says how often there were some', () => {
  const answers = answersOf(2)
  const model = pathModel.fit(answers, STRUCTURE)
  const run = (signs: 'construct' | 'dominant') =>
    runSync(bootstrapPaths(model, answers, { seed: 1, replicates: 400, signs }))
  const [turned, left] = [run('construct'), run('dominant')]
  const [flips] = turned.flips
  expect(flips!.rate).toBeGreaterThan(0.1)
  expect(left.flips).toEqual(turned.flips)
  const [weight, mirrored] = [turned.weights[0]!, left.weights[0]!]
  expect(mirrored.standardError).toBeGreaterThan(3 * weight.standardError)
  // A path goes with its construct: mirrored, it has the other sign.
  expect(Math.sign(turned.paths[0]!.interval.lower)).toBe(Math.sign(turned.paths[0]!.interval.upper))
  expect(Math.sign(left.paths[0]!.interval.lower)).not.toBe(Math.sign(left.paths[0]!.interval.upper))
})
