"""Runs NREL's single-owner model on the projects of bench/peers/project/cases.ts. One JSON request a line."""
from serving import serve, timed

import PySAM.Singleowner

HOURS = 8760
KILOWATTS = 100_000.0

COLUMNS = {
    "revenue": "cf_total_revenue",
    "operatingCost": "cf_operating_expenses",
    "cfads": "cf_cash_for_ds",
    "interest": "cf_debt_payment_interest",
    "principal": "cf_debt_payment_principal",
    "balance": "cf_debt_balance",
    "debtServiceReserve": "cf_reserve_debtservice",
    "operatingCostReserve": "cf_reserve_om",
    "equipmentReserve": "cf_reserve_equip1",
    "dscr": "cf_pretax_dscr",
    "taxSaved": "cf_fedtax",
    "aftertax": "cf_project_return_aftertax",
}
FIGURES = {
    "uses": "cost_installed",
    "debt": "size_of_debt",
    "equity": "size_of_equity",
    "irr": "project_return_aftertax_irr",
    "npv": "project_return_aftertax_npv",
}


def model(case):
    """Without inflation, so that every growth is its own; without credits, state tax, salvage and insurance."""
    m = PySAM.Singleowner.default("PVWattsSingleOwner")
    debt, size = case["debt"], case["debt"]["size"]
    equipment = case.get("equipment", {"cost": 0, "everyYears": case["years"] + 1})
    revenue, terms, costs, credits = m.Revenue, m.FinancialParameters, m.SystemCosts, m.TaxCreditIncentives
    m.SystemOutput.gen = [case["energy"] * 1000 / HOURS] * HOURS
    m.SystemOutput.degradation = [100 * case["degradation"]]
    m.SystemOutput.system_capacity = KILOWATTS
    revenue.ppa_soln_mode = 1
    revenue.ppa_price_input = [case["price"] / 1000]
    revenue.ppa_escalation = 100 * case["priceGrowth"]
    revenue.ppa_multiplier_model = 0
    revenue.dispatch_tod_factors = [1] * 9
    terms.analysis_period = case["years"]
    terms.inflation_rate = 0
    terms.real_discount_rate = 100 * case["discountRate"]
    terms.federal_tax_rate = [100 * case["taxRate"]]
    terms.state_tax_rate = [0]
    terms.system_capacity = KILOWATTS
    terms.construction_financing_cost = case["constructionFinancing"]
    terms.term_int_rate = 100 * debt["rate"]
    terms.term_tenor = debt["years"]
    terms.cost_debt_fee = 100 * debt["fee"]
    terms.cost_debt_closing = 0
    terms.debt_option = 1 if size["kind"] == "dscr" else 0
    terms.dscr = size.get("dscr", 1.3)
    terms.debt_percent = 100 * size.get("share", 0)
    terms.payment_option = 1 if size.get("repayment") == "equal-principal" else 0
    terms.dscr_reserve_months = case["reserveMonths"]["debtService"]
    terms.months_working_reserve = case["reserveMonths"]["operatingCost"]
    terms.reserves_interest = 100 * case["reserveRate"]
    terms.equip1_reserve_cost = equipment["cost"] / (1000 * KILOWATTS)
    terms.equip1_reserve_freq = equipment["everyYears"]
    costs.total_installed_cost = case["plantCost"]
    costs.om_capacity = [0]
    costs.om_fixed = [case["fixedCost"]]
    costs.om_fixed_escal = 100 * case["fixedCostGrowth"]
    costs.om_production = [case["variableCost"]]
    costs.om_production_escal = 100 * case["variableCostGrowth"]
    credits.ptc_fed_amount = [0]
    credits.itc_fed_percent = [0]
    spread = m.Depreciation
    for share in ("macrs_5", "macrs_15", "sl_5", "sl_15", "sl_20", "sl_39"):
        setattr(spread, f"depr_alloc_{share}_percent", 0)
    spread.depr_alloc_custom_percent = 100
    spread.depr_custom_schedule = [100 * share for share in case["depreciation"]]
    return m


def outcome(case):
    m = model(case)
    m.execute(0)
    out = m.Outputs
    figures = {name: getattr(out, of) for name, of in FIGURES.items()}
    figures["irr"] /= 100
    return {"figures": figures, "columns": {name: list(getattr(out, of)) for name, of in COLUMNS.items()}}


models = []


def prepare(cases):
    """Inputs are set before anything is timed."""
    models[:] = [model(case) for case in cases]


def projects():
    """Debt, IRR and NPV of each project, one after the other."""
    for m in models:
        m.execute(0)
    return [
        figure
        for m in models
        for figure in (
            m.Outputs.size_of_debt,
            m.Outputs.project_return_aftertax_irr / 100,
            m.Outputs.project_return_aftertax_npv,
        )
    ]


work = timed(prepare, projects)


def answer(task, args, **asked):
    if task == "outcomes":
        return {"outcomes": {case["name"]: outcome(case) for case in args["cases"]}}
    return work(task, args, **asked)


serve(answer)
