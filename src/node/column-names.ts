/** Names that columns go by, without capitals, blanks and underscores. */
export interface RoleNames {
  /** Names that mean the role and nothing else. */
  readonly certain: ReadonlySet<string>
  /** Names that may mean it, taken only where no certain one is there. */
  readonly onlyOne: ReadonlySet<string>
  /** Columns to suggest where nothing was found. */
  readonly perhaps: RegExp
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))
const NONE: ReadonlySet<string> = new Set()

export const ROLE_NAMES: Readonly<Record<'client' | 'date' | 'amount' | 'currency', RoleNames>> = {
  client: {
    certain: set(
      'client clientid clientno customer customerid customerno custid cust buyer buyerid user userid member memberid 客户 客户id 客户号 客户编号 会员 会员id 会员号 会员编号',
    ),
    onlyOne: set('id'),
    perhaps: /id$|client|cust|buyer|user|member|account|mail|name|客户|会员|用户/i,
  },
  date: {
    certain: set(
      'date orderdate purchasedate transactiondate invoicedate datetime timestamp orderedat purchasedat day 日期 订单日期 下单日期 购买日期 交易日期',
    ),
    onlyOne: set('createdat time ordertime 时间 下单时间'),
    perhaps: /date|time|day|month|(ed|_)at$|日期|时间/i,
  },
  amount: {
    certain: set(
      'amount orderamount totalamount ordervalue ordertotal price totalprice total sales revenue spend value 金额 订单金额 总金额 实付金额',
    ),
    onlyOne: NONE,
    perhaps: /amount|price|total|value|sales|revenue|spend|金额/i,
  },
  currency: { certain: set('currency currencycode 币种 货币'), onlyOne: NONE, perhaps: /currency|币/i },
}
