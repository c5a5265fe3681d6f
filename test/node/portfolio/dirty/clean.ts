/** A small portfolio without a fault, as the text of its files; every dirty one is made from it. Firms are made up. */
export const CLEAN: Readonly<Record<string, string>> = {
  'groups.csv': `id,name,parent,country
G-1,Harbour Group,,SG
G-2,Harbour Logistics,G-1,SG
`,
  'clients.csv': `id,name,localName,entityType,socialCreditCode,lei,country,group,status,clientSince
C-1,Harbour Cold Storage,港湾冷链有限公司,company,91350100M000100Y43,,CN,G-1,active,2019-03-01
C-2,Northern Toll Road,,project-company,,5493001KJTIIGC8Y1R12,DE,,active,2020-06-15
C-3,Hillside Bakery,,company,,,SG,G-2,prospect,
`,
  'statements.csv': `client,periodEnd,standard,currency,totalAssets,totalLiabilities,bookEquity,sales,netIncome
C-1,2022-12-31,CAS,CNY,1200000,700000,500000,900000,45000
C-1,2023-12-31,CAS,CNY,1300000,750000,550000,980000,50000
`,
  'facilities.csv': `id,client,kind,status,currency,limit,outstanding,signedOn,maturity,annualRate
F-1,C-1,term-loan,active,CNY,500000,420000,2021-05-20,2026-05-20,0.045
F-2,C-2,term-loan,active,EUR,80000000,61000000.5,2020-07-01,2040-07-01,0.0325
F-3,C-1,revolving,active,CNY,200000,0,2022-01-10,2025-01-10,0.05
`,
  'payments.ndjson': `{"id":"P-1","facility":"F-1","date":"2023-06-20","amount":12500}
{"id":"P-2","facility":"F-1","date":"2023-09-20","amount":12500}
{"id":"P-3","facility":"F-2","date":"2023-12-31","amount":950000.25,"currency":"EUR"}
`,
  'interactions.csv': `client,date,channel,topic,minutes
C-1,2023-02-03,visit,Annual review,90
C-1,2023-08-14,call,,15
C-3,2024-01-09,e-mail,First offer,
`,
  'exchange-rates.json': `[
  { "date": "2023-12-29", "from": "EUR", "to": "CNY", "rate": 7.86 },
  { "date": "2023-12-29", "from": "USD", "to": "CNY", "rate": 7.09 }
]
`,
}
