"""Pools: who reads the mail. This very process, other processes of this machine, or any executor of somebody's own."""
