#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that each rule of check_layers.py bites."""
import unittest

from check_layers import complaints

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
MODULES = {"QWidget": "QtWidgets", "QString": "QtCore", "QSqlQuery": "QtSql", "QTcpSocket": "QtNetwork"}


def found(path: str, body: str) -> list[str]:
    return list(complaints(path, LICENCE + body, MODULES))


class Layers(unittest.TestCase):
    def refuses(self, path: str, body: str, word: str):
        self.assertTrue(any(word in complaint for complaint in found(path, body)), found(path, body))

    def test_sound_files_pass(self):
        self.assertEqual(found("models/log/log_store.cpp", '#include "models/storage/database.h"\n#include <QString>\n'), [])
        self.assertEqual(found("views/bia/bia_page.cpp", '#include "models/bia/bia_service.h"\n#include <QWidget>\n'), [])

    def test_models_know_no_widgets(self):
        self.refuses("models/bia/bia_item.cpp", "#include <QWidget>\n", "QtWidgets")

    def test_nobody_knows_the_network(self):
        self.refuses("app/session.cpp", "#include <QTcpSocket>\n", "QtNetwork")

    def test_features_are_in_order(self):
        self.refuses("models/log/log_store.cpp", '#include "models/duties/duty.h"\n', "may not know duties")
        self.refuses("models/new/thing.cpp", '#include "models/core/error.h"\n', "no place in the order")

    def test_core_knows_only_itself(self):
        self.refuses("models/core/disk.cpp", '#include "models/log/entry.h"\n', "may not include")

    def test_views_know_no_stores(self):
        self.refuses("views/bia/bia_page.cpp", '#include "models/bia/bia_store.h"\n', "services")

    def test_rules_know_no_storage(self):
        self.refuses("models/duties/duty.cpp", '#include "models/storage/database.h"\n', "only a store")

    def test_sql_stays_in_stores(self):
        self.refuses("models/duties/duty.cpp", 'auto s = "SELECT 1";\n', "SQL belongs")
        self.refuses("models/duties/duty.cpp", "#include <QSqlQuery>\n", "SQL belongs")

    def test_third_parties_stay_in_their_features(self):
        self.refuses("models/duties/duty.cpp", "#include <sqlite3.h>\n", "models/storage/")
        self.refuses("models/duties/duty.cpp", "#include <sodium.h>\n", "models/vault/")

    def test_form(self):
        self.refuses("models/duties/duty.cpp", "int a;\n" * 601, "more than 600")
        self.refuses("models/duties/duty.h", "int a;\n", "#pragma once")
        self.refuses("models/duties/duty.cpp", "\tint a;\n", "tabulator")
        self.refuses("app/main.cpp", "int a;\n" * 40, "more than 40")
        self.assertTrue(list(complaints("models/duties/duty.cpp", "int a;\n", MODULES)))


if __name__ == "__main__":
    unittest.main()
