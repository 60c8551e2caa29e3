"""Development only: models are distilled, tables checked, clients generated and compared here.

Nothing of this is in the wheel. `python -m codegen --help` lists the verbs.
"""
