import { expect, it } from 'vitest'
import { readClients } from '../../../src/records/duplicates/read-clients.js'
import { client } from './client.js'

it('reads what can be compared', () => {
  const [read] = readClients([
    client('C-1', 'Harbour Ltd', {
      localName: '港湾有限公司',
      region: '广东省',
      representative: 'LI Wei',
      website: 'https://www.Harbour.example/about',
      industry: ' K45 ',
      registeredOn: '1970-01-11',
    }),
  ])
  expect(read).toMatchObject({
    row: 0,
    id: 'C-1',
    region: 'guangdong',
    representative: 'li wei',
    website: 'harbour.example',
    industry: 'k45',
    registeredOn: 10,
  })
  expect(read?.names.map(name => name.text)).toEqual(['harbour', '港湾'])
})

it('keeps a second name only where it is another', () => {
  expect(readClients([client('C-1', 'Harbour', { localName: 'HARBOUR Ltd' })])[0]?.names).toHaveLength(1)
  expect(readClients([client('C-1', 'Harbour', { localName: 'Гавань' })])[0]?.names).toHaveLength(2)
})

it('orders the names of people: surname first or last', () => {
  const [a, b] = readClients([
    client('C-1', 'x', { representative: 'Wei Li' }),
    client('C-2', 'y', { representative: 'LI, Wei' }),
  ])
  expect(a?.representative).toBe(b?.representative)
})

it('reads names of people as they are: Dev is no development', () => {
  const read = readClients([
    client('C-1', 'x', { representative: 'Dev Silva' }),
    client('C-2', 'y', { representative: '王 伟' }),
  ])
  expect(read.map(({ representative }) => representative)).toEqual(['dev silva', '王伟'])
})
