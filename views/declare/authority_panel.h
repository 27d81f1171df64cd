// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/declaration_outlook.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace holdfast {

/// "On whose authority?": the role that declares, then the line of succession, with holders in order and how
/// they are reached on duty; a reason where the person stands in for somebody.
class AuthorityPanel final : public QWidget {
    Q_OBJECT

public:
    AuthorityPanel(const QString& language, QWidget* parent = nullptr);

    /// What the person chose; absent: what suits them.
    std::optional<QString> role() const { return m_role; }
    QString reason() const;

    /// `name` is the person at the keyboard; in a drill contacts are masked.
    void show(const DeclarationOutlook& outlook, const QString& name, bool isDrill);
    void focusReason();

signals:
    void changed();

private:
    void rebuild(const DeclarationOutlook& outlook, const QString& name, bool isDrill);
    QWidget* makeReason();
    void offerReasons(const QString& first);

    QString m_language;
    QString m_shown;  ///< What the tiles were built from.
    std::optional<QString> m_role;
    QButtonGroup* m_tiles;
    QVBoxLayout* m_list;
    QLabel* m_free;
    QWidget* m_reasonPart;
    QLabel* m_reasonTitle;
    QVBoxLayout* m_reasons;
    QLineEdit* m_reason;
    QString m_offeredFor;
};

}  // namespace holdfast
