/** The phrases of the summary; `{name}` is filled in by `label`. */
export const SUMMARY_WORDS = {
  'summary.title': { en: 'Who will come back: {file}', zh: '谁会回来：{file}' },

  'summary.warnings': { en: 'Before you act on this', zh: '使用这些数字之前' },

  'summary.pause': {
    en: 'No order between {from} and {to}, the end of observation: is that date a slip? Then say --until.',
    zh: '{from} 与观察期末的 {to} 之间没有任何订单：该日期是否有误？如有误，请用 --until 指明截止日期。',
  },

  'count.row': { en: '{count} row', zh: '{count} 行' },
  'count.rows': { en: '{count} rows', zh: '{count} 行' },
  'count.client': { en: '{count} client', zh: '{count} 位客户' },
  'count.clients': { en: '{count} clients', zh: '{count} 位客户' },
  'count.purchase': { en: '{count} purchase', zh: '{count} 次购买' },
  'count.purchases': { en: '{count} purchases', zh: '{count} 次购买' },

  'summary.observed': { en: 'Observed', zh: '观察期' },
  'summary.period': { en: '{from} to {until}, time in {units}', zh: '{from} 至 {until}，时间单位：{units}' },
  'unit.day': { en: 'days', zh: '天' },
  'unit.week': { en: 'weeks', zh: '周' },
  'unit.month': { en: 'months', zh: '月' },
  'unit.year': { en: 'years', zh: '年' },
  'summary.columns': { en: 'Columns read', zh: '读取的列' },
  'role.client': { en: 'client', zh: '客户' },
  'role.date': { en: 'date', zh: '日期' },
  'role.amount': { en: 'amount', zh: '金额' },
  'role.currency': { en: 'currency', zh: '币种' },
  'summary.orders': { en: 'Purchases', zh: '购买' },
  'summary.ordersText': { en: '{purchases}, from {rows}', zh: '{purchases} 次，来自 {rows}' },
  'summary.amounts': { en: 'Amounts', zh: '金额' },
  'summary.amountsText': { en: '{total} in all, {mean} per purchase', zh: '合计 {total}，平均每次购买 {mean}' },
  'summary.amountsSomeText': {
    en: '{total} in all, {mean} for each of the {paid} with an amount above zero',
    zh: '合计 {total}，金额大于零的 {paid}平均每次 {mean}',
  },
  'summary.clients': { en: 'Clients', zh: '客户' },
  'summary.clientsText': {
    en: '{clients}, of whom {repeat} ({share}) bought again',
    zh: '{clients} 位，其中 {repeat} 位（{share}）再次购买',
  },
  'summary.still': { en: 'Still clients', zh: '仍是客户' },
  'summary.stillText': { en: '{alive} of {clients} ({share})', zh: '{clients} 位中的 {alive} 位（{share}）' },
  'summary.stillRepeat': {
    en: '{alive} of the {repeat} who bought again ({share}); the {once} who bought once all count, see below',
    zh: '再次购买的 {repeat} 位中有 {alive} 位（{share}）；只购买过一次的 {once} 位全部计入，说明见下',
  },
  'summary.next': { en: 'Next {horizon}', zh: '未来 {horizon}' },
  'summary.nextText': {
    en: '{purchases}, by {buyers} of the {clients} ({share})',
    zh: '预计 {purchases}，来自 {clients}中的 {buyers} 位（{share}）',
  },

  'summary.value': { en: 'Worth', zh: '价值' },
  'summary.valueText': {
    en: '{value} today: {margin} of {revenue}, discounted at {rate} a year',
    zh: '现值 {value}：收入 {revenue} 的 {margin}，按年利率 {rate} 折现',
  },
  'summary.valueMedian': {
    en: 'clients without an amount count at {amount} per purchase, the median, as there is no average',
    zh: '没有金额的客户按中位数每次 {amount} 计，因为平均值不存在',
  },

  'summary.grades': { en: 'Value by grade ({policy})', zh: '按等级的价值（{policy}）' },
  'grade.defaultPolicy': { en: 'ABC by share of value, 80 % and 95 %', zh: '按价值占比分 ABC，80 % 与 95 %' },
  'grade.grade': { en: 'grade', zh: '等级' },
  'grade.from': { en: 'from', zh: '起点' },
  'grade.share': { en: 'share', zh: '占比' },
  'grade.value': { en: 'value', zh: '价值' },
  'grade.valueShare': { en: 'of all value', zh: '价值占比' },

  'summary.segments': { en: 'Value by segment (RFM)', zh: '按客群的价值（RFM）' },
  'segment.spend': { en: 'spent so far', zh: '已消费' },

  'summary.trust': {
    en: 'Held against the last {holdout}: what the log until {until} promised of its {clients}',
    zh: '以最后 {holdout}检验：截至 {until} 的订单对其 {clients}的预测',
  },
  'trust.actual': { en: 'came true', zh: '实际' },
  'trust.model': { en: 'this forecast', zh: '本预测' },
  'trust.naive': { en: 'going on as before', zh: '按原速度推算' },
  'trust.purchases': { en: 'purchases', zh: '购买次数' },
  'trust.revenue': { en: 'amount', zh: '金额' },
  'trust.buyers': { en: 'clients who bought', zh: '有购买的客户' },
  'trust.error': { en: 'mean error per client, in purchases', zh: '每位客户的平均误差（次）' },
  'trust.gini': { en: 'ranking of clients (Gini, 1 is perfect)', zh: '客户排序（基尼系数，1 为完美）' },

  'summary.forecast': { en: 'Forecast', zh: '预测' },
  'summary.noForecast': { en: 'none, for the reasons above', zh: '无，原因见上' },

  'summary.top': {
    en: 'Clients expected to buy most in the next {horizon}',
    zh: '未来 {horizon}内预计购买最多的客户',
  },
  'summary.topValue': {
    en: 'Clients worth most in the next {horizon}',
    zh: '未来 {horizon}内价值最高的客户',
  },
  'top.clients': { en: 'clients', zh: '客户数' },
  'top.value': { en: 'value', zh: '价值' },
  'top.grade': { en: 'grade', zh: '等级' },
  'top.segment': { en: 'segment', zh: '客群' },
  'top.client': { en: 'client', zh: '客户' },
  'top.purchases': { en: 'purchases so far', zh: '已购买次数' },
  'top.last': { en: 'last purchase', zh: '最近购买' },
  'top.still': { en: 'still a client', zh: '仍是客户' },
  'top.expected': { en: 'expected purchases', zh: '预计购买次数' },

  'summary.dropped': { en: 'Merged or left out', zh: '合并或排除' },
  'summary.nothing': { en: 'nothing', zh: '无' },

  'summary.model': { en: 'The model: {name}', zh: '模型：{name}' },
  'model.bg-nbd': {
    en: 'BG/NBD (Fader, Hardie and Lee 2005): clients buy at their own steady pace until they leave',
    zh: 'BG/NBD（Fader、Hardie 与 Lee 2005）：客户按各自稳定的节奏购买，直到离开',
  },
  'model.gamma-gamma': {
    en: 'Gamma-Gamma (Fader and Hardie 2013): each client spends around a mean of its own',
    zh: 'Gamma-Gamma（Fader 与 Hardie 2013）：每位客户围绕各自的均值消费',
  },
  'model.converged': {
    en: 'converged in {iterations} steps, log-likelihood {logLikelihood}, AIC {aic}',
    zh: '经 {iterations} 步收敛，对数似然 {logLikelihood}，AIC {aic}',
  },
  'model.notConverged': {
    en: 'NOT converged after {iterations} steps, log-likelihood {logLikelihood}',
    zh: '{iterations} 步后仍未收敛，对数似然 {logLikelihood}',
  },
  'model.parameter': { en: 'parameter', zh: '参数' },
  'model.value': { en: 'value', zh: '估计值' },
  'model.error': { en: 'std. error', zh: '标准误' },
  'model.meaning': { en: 'meaning', zh: '含义' },

  'summary.reading': { en: 'How to read this', zh: '如何阅读' },
  'reading.still': {
    en: '"Still a client" is a probability. Of 100 clients at 70 %, about 70 will turn out to be still there.',
    zh: '“仍是客户”是一个概率：100 位概率为 70 % 的客户中，大约有 70 位仍在。',
  },
  'reading.once': {
    en: 'Who bought once counts as still a client for certain. That is an assumption of the model, not a finding: judge such clients by their expected purchases.',
    zh: '只购买过一次的客户一律视为仍是客户。这是模型的假设，不是结论：请用预计购买次数来判断他们。',
  },
  'reading.expected': {
    en: 'Expected purchases are averages over many clients with the same history, and they add up. They hold while people go on as they did: no season, trend or campaign is in them.',
    zh: '预计购买次数是历史相同的众多客户的平均值，可以相加。前提是客户行为不变：其中不含季节、趋势或促销。',
  },
  'reading.value': {
    en: 'Value is what a client is expected to leave after the cost of what it buys, in money of today. The amount per purchase is pulled towards the average of all clients, the more the fewer purchases it is known from.',
    zh: '价值是客户预计带来的扣除成本后的收益，以今日的货币计。每次购买的金额会向全体平均值靠拢，已知的购买次数越少，靠拢得越多。',
  },
  'reading.segment': {
    en: 'Segments describe what clients did until now; grades say what they are expected to be worth. The two may differ.',
    zh: '客群描述客户迄今的行为；等级表示预期价值。两者可能不同。',
  },
  'reading.error': {
    en: 'A standard error says how far chance may have moved a parameter: it rarely lies more than two of them away.',
    zh: '标准误表示参数受偶然影响的程度：真值很少偏离两个标准误以上。',
  },

  'fault.where': { en: 'where', zh: '位置' },
  'fault.expected': { en: 'expected', zh: '应为' },
  'fault.received': { en: 'received', zh: '实为' },
  'fault.hint': { en: 'what to do', zh: '建议' },
  'fault.others': { en: 'also', zh: '另有' },
  'fault.more': { en: '{count} more', zh: '以及其他 {count} 处' },
  'fault.code': { en: 'code', zh: '代码' },
  'fault.output': { en: 'The output cannot be written: {reason}', zh: '无法写出结果：{reason}' },
  'fault.bug': { en: 'This should not have happened: {message}', zh: '出现意外错误：{message}' },

  'summary.written': { en: 'Written to {folder}', zh: '已写入 {folder}' },
  'written.clients': { en: 'every client with its figures', zh: '每位客户及其数字' },
  'written.models': { en: 'the fitted models, to score with later', zh: '拟合好的模型，供以后打分使用' },
  'written.summary': { en: 'this summary, for programs', zh: '本摘要，供程序读取' },
} as const
