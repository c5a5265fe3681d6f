/**
 * The golden records of Kano: the evaluation table, and better and worse.
 */
import { betterWorse, KANO_ANSWERS, kanoCategory } from '../../src/satisfaction/kano/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord } from './support.js'

export const kanoAdapters: readonly Adapter[] = [
  { family: /^functional answer \(row\) x dysfunctional answer/, answer: table },
  { family: /^better=\(A\+O\)\/\(A\+O\+M\+I\)/, answer: coefficients },
]

function table(): Answer {
  return {
    ours: Object.fromEntries(KANO_ANSWERS.map(have => [have, KANO_ANSWERS.map(lack => kanoCategory(have, lack))])),
  }
}

function coefficients({ inputs }: GoldenRecord): Answer {
  const { A, O, M, I } = asRecord(inputs)
  const { better, worse } = betterWorse({ A: Number(A), O: Number(O), M: Number(M), I: Number(I) })
  return { ours: { better, worse } }
}
