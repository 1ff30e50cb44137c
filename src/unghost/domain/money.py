"""Amounts as people write them."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal

CURRENCY = {"GBP": "£", "USD": "$", "EUR": "€", "JPY": "¥", "INR": "₹"}


def money(amount: Decimal | None, currency: str) -> str:
    """Return an amount with its sign: ``£31,000``; empty where there is none."""
    if amount is None:
        return ""
    whole = f"{amount:,.0f}" if amount == amount.to_integral_value() else f"{amount:,.2f}"
    return f"{CURRENCY[currency]}{whole}" if currency in CURRENCY else f"{whole} {currency}".strip()


def about(amount: float, currency: str) -> str:
    """Return a reckoned amount without its cents: ``£31,000``, ``-£40``."""
    whole = Decimal(amount).quantize(Decimal(1), ROUND_HALF_EVEN)
    return f"-{money(-whole, currency)}" if whole < 0 else money(abs(whole), currency)
