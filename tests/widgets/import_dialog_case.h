// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/table_layout.h"
#include "tests/support/desk.h"
#include "views/availability/import_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace holdfast {

/// A desk with the import dialog on it, worked as a person does.
class ImportDialogCase : public ::testing::Test {
protected:
    void SetUp() override { desk.workspace->setLanguage(QStringLiteral("en")); }

    void open(const QStringList& files)
    {
        dialog = std::make_unique<ImportDialog>(*desk.workspace, desk.prompter, files);
        dialog->QDialog::open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }

    template <class Widget>
    Widget* find(const QString& name)
    {
        auto* widget = dialog->findChild<Widget*>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    QPushButton* button(const QString& name) { return find<QPushButton>(name); }
    QString importText() { return button(QStringLiteral("importButton"))->text(); }
    bool waitUntilImportable()
    {
        return waitUntil([this] { return button(QStringLiteral("importButton"))->isEnabled(); });
    }
    bool waitUntilVisible(const QString& name)
    {
        return waitUntil([this, &name] {
            auto* widget = dialog->findChild<QWidget*>(name);
            return widget != nullptr && widget->isVisible();
        });
    }
    bool waitUntilDone() { return waitUntilVisible(QStringLiteral("outcomeLabel")); }
    void click(const QString& name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    /// As a person chooses in the list of a combo box.
    void choose(QComboBox* combo, const QVariant& choice)
    {
        ASSERT_NE(combo, nullptr);
        const int row = combo->findData(choice);
        ASSERT_GE(row, 0) << combo->objectName().toStdString();
        combo->setCurrentIndex(row);
        emit combo->activated(row);
    }
    QComboBox* comboNamed(const QString& spoken)
    {
        const auto combos = dialog->findChildren<QComboBox*>();
        for (QComboBox* combo : combos) {
            if (combo->accessibleName() == spoken)
                return combo;
        }
        return nullptr;
    }
    void chooseRole(int column, ColumnRole role)
    {
        choose(find<QComboBox>(QStringLiteral("column%1Combo").arg(column)), static_cast<int>(role));
    }
    QList<SeriesSummary> series() { return await(desk.session->measurements().series()).value(); }
    QList<ImportRecord> imports() { return await(desk.session->measurements().imports()).value(); }
    QList<MonitorAssignment> assignments()
    {
        return await(desk.session->availability().assignments()).value();
    }

    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(desk.dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(50);
        dialog->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    Desk desk;
    std::unique_ptr<ImportDialog> dialog;
};

}  // namespace holdfast
