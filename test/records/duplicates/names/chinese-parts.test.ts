import { expect, it } from 'vitest'
import { chineseParts } from '../../../../src/records/duplicates/names/chinese-parts.js'

const NO_PARTS = { roles: [], numbers: [], places: [] }

it.each([
  ['上海市港湾冷链物流有限公司', { words: ['港湾', '冷链', '物流'], places: ['shanghai'], legalForm: 'limited' }],
  ['港湾冷链(上海)有限公司', { words: ['港湾', '冷链'], places: ['shanghai'], legalForm: 'limited' }],
  [
    '港湾冷链集团股份有限公司北京分公司',
    { words: ['港湾', '冷链'], roles: ['branch', 'group'], places: ['beijing'], legalForm: 'shares' },
  ],
  ['abc港湾3号项目', { words: ['abc', '港湾', '项目'], numbers: ['3'] }],
  ['北京银行', { words: ['银行'], places: ['beijing'] }],
  ['贸易', { words: ['贸易'] }],
])('takes %s apart', (name, parts) => {
  expect(chineseParts(name)).toEqual({ ...NO_PARTS, ...parts })
})

it('closes up characters that were set apart', () => {
  const whole = chineseParts('上海港湾冷链3号项目有限公司')
  expect(chineseParts('上 海 港 湾 冷 链 3 号 项 目 有 限 公 司')).toEqual(whole)
  expect(whole.words).toEqual(['港湾', '冷链', '项目'])
  expect(chineseParts('港湾 冷链').words).toEqual(['港湾', '冷链'])
})
