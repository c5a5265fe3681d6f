import { LENDER_POLICY } from 'clientele/appraisal'
import { expect, it } from 'vitest'
import { datumWord, reasonWord, sourceWord, stageWord } from '../../src/cli/portfolio-names.js'
import { CLIENTS } from './verdicts.js'

it('calls everything of a verdict by words in both languages', () => {
  for (const language of ['en', 'zh'] as const) {
    for (const { grade, reasons, value, outlook } of CLIENTS) {
      for (const { parts } of grade.points) {
        for (const { name } of parts) expect([name, datumWord(name, language)]).not.toEqual([name, undefined])
      }
      for (const reason of [...reasons.up, ...reasons.down]) expect(reasonWord(reason, language)).not.toBe('')
      for (const { name } of value.bySource) {
        if (language === 'zh') expect(sourceWord(name, language)).toMatch(/\p{Script=Han}/u)
      }
      if (language === 'zh') expect(stageWord(outlook.stage, language)).toMatch(/\p{Script=Han}/u)
    }
  }
})

it('tells the same input by what it is, or by its part', () => {
  expect(reasonWord({ input: 'risk', part: 'defaultProbability' }, 'zh')).toMatch(/\p{Script=Han}/u)
  expect(reasonWord({ input: 'value', part: 'value' }, 'en')).toBe('client value')
  expect(LENDER_POLICY.name).not.toBe('')
})

it('tells what has no words by its name', () => {
  expect(datumWord('ownQuestion', 'en')).toBe('ownQuestion')
  expect(reasonWord({ input: 'own', part: 'ownPart' }, 'zh')).toBe('ownPart')
  expect(sourceWord('own source', 'en')).toBe('own source')
  expect(stageWord('constructor', 'en')).toBe('constructor')
})
