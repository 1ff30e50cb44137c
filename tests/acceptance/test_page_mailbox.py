"""First steps from a mailbox on a real server: what stands in the form, the reading, whose side we are on, and the list."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest

from given_files import ASKED, ME, mails
from imap_server import PASSWORD, Dovecot, dovecot, is_here
from program import as_json
from site_of import Tab, tab
