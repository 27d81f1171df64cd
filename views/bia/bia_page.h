// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bia/bia_table_model.h"
#include "models/core/disk.h"
#include "models/protection/recovery_point.h"
#include "views/kit/page.h"
#include "views/kit/prompter.h"
#include "views/kit/workspace.h"

#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace holdfast {

class BiaDetail;
class StatusBadge;

/// The business impact analysis to read: what is recovered in which order and by when, and what stands behind
/// the chosen item.
class BiaPage final : public Page {
    Q_OBJECT

public:
    BiaPage(Workspace& workspace, Prompter& prompter, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("bia"); }
    QString title() const override { return tr("BIA"); }
    /// `subject` is a recovery priority ("2") or an item's id ("BIA-2").
    void open(const QString& subject) override;

    bool canPrint() const override { return m_workspace.bia().has_value(); }
    void print() override;

    QVariantMap place() const override;
    void resume(const QVariantMap& place) override;

private:
    QWidget* makeContent();
    QTableView* makeTable();
    void reload();
    void showItem(int priority);
    void showExposures();
    void copy();

    Workspace& m_workspace;
    Prompter& m_prompter;
    RealDisk m_disk;
    BiaTableModel m_model;
    QSortFilterProxyModel m_found;
    std::optional<QList<RecoveryPoint>> m_points;  ///< Absent until they were read.
    int m_priority = 1;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_title = nullptr;
    StatusBadge* m_badge = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_print = nullptr;
    QLabel* m_notice = nullptr;
    QTableView* m_table = nullptr;
    BiaDetail* m_detail = nullptr;
};

}  // namespace holdfast
