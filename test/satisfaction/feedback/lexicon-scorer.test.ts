import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { describe, expect, it } from 'vitest'
import { LENDER_LEXICON, lexiconScorer, scoreFeedback, withWords } from '../../../src/satisfaction/feedback/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'
import { aspectsOf, read, scoreOf, verdictOf, wordOf } from './comments.js'

describe('what is not known is unknown, and never neutral', () => {
  it.each(['服务很差，再也不来了', '再也不来了'])('%s', text => expect(verdictOf(text)).toBe('negative'))
  it.each(['Grmbl zorbing.', '', '   ', '...', '12345', 'Это плохо', '服務', '¿Qué?'])('%o is unknown', text => {
    expect(verdictOf(text)).toBe('unknown')
    expect(read(text).score).toBeUndefined()
  })
  it.each([
    'I submitted my application on Monday.',
    '我上周提交了贷款申请',
    'The rate is fixed for ten years.',
    'It took three months.',
    '三个月',
  ])('%s is unknown as well, though its words are known', text => {
    expect(verdictOf(text)).toBe('unknown')
    expect(read(text).coverage).toBeGreaterThan(0.5)
  })
  it.each([
    ['The service is average.', 0],
    ['The rate is acceptable.', 0.1],
    ['Neither good nor bad.', 0],
    ['服务一般', 0],
    ['利率可以接受', 0.1],
    ['Is the service good?', undefined],
    ['If the rate is good we sign.', undefined],
  ])('%s is neutral, with a word that says so', (text, score) => {
    expect(read(text)).toMatchObject({ verdict: 'neutral', ...(score !== undefined && { score }) })
  })
  it('says how much of a text it knows', () => {
    expect(read('good zzzz').coverage).toBe(0.5)
    expect(read('').coverage).toBe(0)
  })
})

describe('a denied problem is no problem', () => {
  it.each(['no problem', 'No problem with the documents', '没有问题', 'Not bad at all', 'never late', 'few problems'])(
    '%s',
    text => {
      expect(verdictOf(text)).toBe('positive')
    },
  )
  it('is praise less than praise', () => expect(scoreOf('not bad')).toBeLessThan(scoreOf('good')))
})

describe('however it was typed', () => {
  it.each([
    "isn't",
    'isn’t',
    'isn‘t',
    'isnʼt',
    'isn´t',
    'isn`t',
    'isn＇t',
    'is ｎｏｔ',
    'is n\u00ADot',
    'is no\u200Bt',
    'ISN’T',
  ])('It %s good.', not => expect(scoreOf(`It ${not} good.`)).toBeCloseTo(-0.48, 12))
  it('keeps words in their place', () => {
    const text = '‘ＳＬＯＷ’ sl\u200Bow, sloﬁ'
    for (const { start, end, text: word } of read(text).trace) expect(text.slice(start, end)).toBe(word)
    expect(scoreOf(text)).toBe(-0.6)
  })
  it('takes an idiom for no question', () => expect(scoreOf('好得不得了')).toBe(scoreOf('好')))
  it('turns nothing into less than nothing', () => expect(wordOf('not average', 'average').value).toBe(0))
  it('reads a run of characters that no call could take as arguments', () => {
    expect(verdictOf('好'.repeat(150_000))).toBe('positive')
  })
})

describe('repetition does not make it stronger', () => {
  it.each([
    ['bad good', 'mixed'],
    ['The service is good.', 'positive'],
    ['放款慢。', 'negative'],
  ])('%s', (text, verdict) => {
    const once = scoreOf(text)
    expect(verdictOf(text)).toBe(verdict)
    for (const times of [2, 5, 40]) expect(scoreOf(Array(times).fill(text).join(' '))).toBeCloseTo(once, 12)
  })
})

describe('negation', () => {
  it.each([
    ['I do not think the service is good.', 'negative'],
    ["The staff isn't helpful.", 'negative'],
    ['not fast enough', 'negative'],
    ['The documents were neither clear nor reasonable.', 'negative'],
    ['Not only fast but also cheap.', 'positive'],
    ['lack of transparency', 'negative'],
    ['no reply', 'negative'],
    ['no collateral required', 'positive'],
    ['They could not solve our problem.', 'negative'],
    ['They solved our problem.', 'positive'],
    ['利率不高', 'positive'],
    ['不是不满意', 'positive'],
    ['不太满意', 'negative'],
    ['毫无耐心', 'negative'],
    ['无需抵押', 'positive'],
    ['没有人接电话', 'negative'],
    ['问题没有解决', 'negative'],
    ['没有隐性收费', 'positive'],
  ])('%s', (text, verdict) => expect(verdictOf(text)).toBe(verdict))
  it('does not cross a comma, nor reach far', () => {
    expect(verdictOf('No, the service is good')).toBe('positive')
    expect(wordOf('not for the meeting on the first floor of the office good', 'good').changes).toBeUndefined()
  })
  it('is no part of words that contain its character', () => expect(verdictOf('不动产登记已办理')).toBe('unknown'))
})

describe('more or less of something is good or bad by what it is', () => {
  it.each([
    ['The rate is high.', 'negative'],
    ['The credit limit is high.', 'positive'],
    ['Rates were lowered.', 'positive'],
    ['The limit was reduced.', 'negative'],
    ['More documents every week.', 'negative'],
    ['利率高', 'negative'],
    ['额度高', 'positive'],
    ['效率低', 'negative'],
    ['利率降了不少', 'positive'],
    ['The loan term is too long.', 'negative'],
  ])('%s', (text, verdict) => expect(verdictOf(text)).toBe(verdict))
  it('says nothing without a thing', () => expect(wordOf('It is high.', 'high').base).toBeUndefined())
})

describe('how it is meant', () => {
  it.each([
    ['If the approval were faster it would be great.', 'negative'],
    ['I wish the portal were more stable.', 'negative'],
    ['The fees could be lower.', 'negative'],
    ['Is the service good?', 'neutral'],
    ['Why does it take so long?', 'negative'],
    ['If the rate is good we sign.', 'neutral'],
    ['It used to be fast.', 'negative'],
    ['要是放款快一点就好了', 'negative'],
    ['希望利率能再低一点', 'negative'],
    ['希望继续合作', 'positive'],
    ['审批快吗？', 'neutral'],
    ['审批快不快？', 'unknown'],
    ['为什么审批这么慢？', 'negative'],
    ['能不能快一点？', 'negative'],
  ])('%s', (text, verdict) => expect(verdictOf(text)).toBe(verdict))
})

describe('other lenders', () => {
  it.each([
    ['Faster than the other bank.', 'positive'],
    ['Other banks are faster.', 'negative'],
    ['Cheaper elsewhere.', 'negative'],
    ['比其他银行快', 'positive'],
    ['其他银行比你们快', 'negative'],
    ['没有其他银行快', 'negative'],
    ['服务不如其他银行', 'negative'],
    ['The other bank was rude.', 'neutral'],
  ])('%s', (text, verdict) => expect(verdictOf(text)).toBe(verdict))
})

describe('both sides', () => {
  it.each(['Friendly staff, but the approval was slow.', '虽然利率低，但是放款太慢', '审批时间太长，客户经理态度不错'])(
    '%s is mixed',
    text => expect(verdictOf(text)).toBe('mixed'),
  )
  it('counts what is conceded half', () => {
    expect(scoreOf('Good staff, but bad service')).toBeCloseTo((0.5 * 0.6 - 0.6) / 1.5, 12)
    expect(scoreOf('Although bad service, good staff')).toBeCloseTo((-0.5 * 0.6 + 0.6) / 1.5, 12)
    expect(scoreOf('Good staff. However, bad service.')).toBeCloseTo((0.5 * 0.6 - 0.6) / 1.5, 12)
  })
})

it('gives every aspect its own verdict', () => {
  expect(aspectsOf('The staff were friendly, but the approval was very slow.')).toEqual({
    staff: 'positive',
    approval: 'negative',
    speed: 'negative',
  })
  expect(aspectsOf('fast approval and rude manager')).toEqual({
    speed: 'positive',
    approval: 'positive',
    staff: 'negative',
  })
  expect(aspectsOf('The rate and fees are high.')).toEqual({ rate: 'negative', fees: 'negative' })
  expect(aspectsOf('员工专业，但收费不透明')).toEqual({ staff: 'positive', fees: 'negative', transparency: 'negative' })
  expect(aspectsOf('We discussed the covenants.')).toEqual({ covenant: 'unknown' })
  expect(aspectsOf('Are the covenants fair?')).toEqual({ covenant: 'neutral' })
  expect(aspectsOf('The covenants are average; the rate is fixed.')).toEqual({ covenant: 'neutral', rate: 'unknown' })
})

it('traces every word to its place in the text', () => {
  const text = 'The rate isn’t high 👍，服务很好 zzz'
  const { trace, clauses, language } = read(text)
  for (const { start, end, text: word } of trace) expect(text.slice(start, end)).toBe(word)
  expect(trace.map(({ role }) => role)).toEqual([
    'joint',
    'aspect',
    'negator',
    'direction',
    'sentiment',
    'aspect',
    'sentiment',
    'unknown',
  ])
  expect(wordOf(text, 'high').changes).toEqual([
    { how: 'weighed', by: 'rate' },
    { how: 'flipped', by: 'isn’t' },
  ])
  expect(wordOf(text, 'high')).toMatchObject({ base: -0.6, value: 0.3, aspects: ['rate'], clause: 0 })
  expect([language, clauses[0]?.language, clauses[1]?.language]).toEqual(['mixed', 'en', 'mixed'])
})

it('says when a word is silenced, and by what', () => {
  expect(wordOf('Is the service good?', 'good').changes).toEqual([{ how: 'silenced', by: 'question' }])
  expect(wordOf('Better than the terrible bank', 'terrible')).toMatchObject({
    changes: [{ how: 'silenced', by: 'than' }],
  })
})

it('names itself by its lexicon', () => {
  expect(lexiconScorer().name).toBe('lender 2026-11')
  expect(lexiconScorer({ lexicon: withWords(LENDER_LEXICON, 'mine', []) }).name).toBe('lender mine')
})

describe('with words cut by jieba', () => {
  const jieba = Jieba.withDict(dict)
  const cut = lexiconScorer({ segment: text => jieba.cut(text) })
  it.each([
    '服务很差，再也不来了',
    '放款慢',
    '利率高',
    '手续简单，当天就到账',
    '客户经理很耐心',
    '没有问题',
    '额度太小，不够用',
    '不动产登记已办理',
  ])('reads %s alike', text => expect(cut.score(text).verdict).toBe(verdictOf(text)))
  it('takes no word across the words of the cut', () => {
    // The longest word at the first place would be 高额, which is none here.
    const lexicon = withWords(LENDER_LEXICON, 'x', [{ role: 'sentiment', value: -1, words: ['高额'] }])
    const segment = (text: string): readonly string[] => text.split(/(?<=费用|高|额度)/)
    expect(scoreFeedback('费用高额度低', { lexicon }).trace.map(({ text }) => text)).toEqual([
      '费用',
      '高额',
      '度',
      '低',
    ])
    expect(scoreFeedback('费用高额度低', { lexicon, segment }).trace.map(({ text }) => text)).toEqual([
      '费用',
      '高',
      '额度',
      '低',
    ])
  })
  it('names a cut that is not of words', () => {
    for (const words of [[undefined, '服务好'], ['服务好', null], [['服务好']], new Set(['服务好'])]) {
      const cutting = (): unknown => Reflect.apply(scoreFeedback, undefined, ['服务好', { segment: () => words }])
      expect(thrown(cutting)).toMatchObject({ code: 'INVALID_TYPE', path: 'options.segment' })
    }
  })
  it('names a cut that loses characters', () => {
    expect(thrown(() => scoreFeedback('服务好', { segment: () => ['服务'] })).path).toBe('options.segment')
  })
})

it('refuses what is no text, and what is no option', () => {
  for (const junk of JUNK.filter(value => typeof value !== 'string')) {
    expect(thrown(() => Reflect.apply(lexiconScorer().score, undefined, [junk])).path).toBe('text')
  }
  expect(thrown(() => Reflect.apply(lexiconScorer, undefined, [{ lexikon: LENDER_LEXICON }])).code).toBe(
    'UNKNOWN_OPTION',
  )
  expect(thrown(() => Reflect.apply(lexiconScorer, undefined, [{ segment: 'jieba' }])).path).toBe('options.segment')
})
