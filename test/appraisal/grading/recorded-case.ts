import type { ClientCase } from '../../../src/appraisal/case/types.js'
import { ATTRIBUTES } from '../../../src/records/attributes/attributes.js'
import type { TableName } from '../../../src/records/index.js'

/** A client that tells which fields were read of it, and the same as `table.field`. */
export function recordedCase(client: ClientCase): { readonly client: ClientCase; readonly read: ReadonlySet<string> } {
  const read = new Set<string>()
  const watched = <T extends object>(table: TableName, record: T): T =>
    new Proxy(record, {
      get: (own, field, self) => {
        if (typeof field === 'string') read.add(`${table}.${field}`)
        return Reflect.get(own, field, self)
      },
    })
  const told = (attribute: string): void => {
    for (const { table, fields } of ATTRIBUTES.find(({ name }) => name === attribute)?.reads ?? []) {
      for (const field of fields) read.add(`${table}.${field}`)
    }
  }
  return {
    read,
    client: {
      ...client,
      client: watched('clients', client.client),
      records: table => client.records(table).map(record => watched(table, record)),
      survey: id => {
        const survey = client.survey(id)
        return survey && watched('surveys', survey)
      },
      repayment: () => {
        told('daysPastDue')
        return client.repayment()
      },
      fact: attribute => {
        told(attribute)
        return client.fact(attribute)
      },
      figure: attribute => {
        told(attribute)
        return client.figure(attribute)
      },
    },
  }
}
