import { expect, test } from 'vitest'
import { BLOCK, clientId, firmOf, groupName } from '../../../src/records/sample-lender/firm.js'

test('blocks of six: a group of three in one place, and three others', () => {
  for (let block = 0; block < 25; block++) {
    const firms = Array.from({ length: BLOCK }, (_, i) => firmOf(BLOCK * block + i))
    expect(firms.slice(0, 5).map(({ role }) => role)).toEqual([
      'parent',
      'contractor',
      'project',
      'company',
      'subsidiary',
    ])
    const group = firms.filter(firm => firm.group !== undefined)
    expect(new Set(group.map(firm => `${firm.group} ${firm.place.country}`)).size).toBe(1)
    expect(group.map(({ role }) => role)).toEqual(['parent', 'project', 'subsidiary'])
  }
})

test('names are labels with a number, in Chinese too where the firm is', () => {
  expect(firmOf(0)).toMatchObject({ name: 'Harbour Cold Storage 01 Co., Ltd.', localName: '港湾冷链01有限公司' })
  expect(firmOf(3).localName).toBeUndefined()
  const names = Array.from({ length: 3000 }, (_, i) => firmOf(i).name)
  expect(new Set(names).size).toBe(3000)
  expect(groupName(0)).toEqual({ en: 'Harbour Group 01', zh: '港湾01集团' })
  expect([clientId(0), clientId(99_999)]).toEqual(['C-0001', 'C-100000'])
})
