// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/organisation/organisation_draft.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace holdfast {

/// What somebody says who begins with their own organisation.
struct OwnBeginning {
    OrganisationBasics basics;
    QString person;  ///< Who is at the keyboard.
    QString role;    ///< Code of one of firstRoles().
    QString pin;     ///< Empty: none yet.
};

/// The fields for a first organisation, its first service and the first person.
class OwnOrganisationForm final : public QWidget {
    Q_OBJECT

public:
    /// `language` is that of texts asked in one language only: "zh" or "en".
    explicit OwnOrganisationForm(const QString& language, QWidget* parent = nullptr);

    OwnBeginning beginning() const;
    /// Why what is filled in does not do yet; the field concerned has the focus then.
    std::optional<Error> findProblem();

    /// For making the form anew in another language.
    QMap<QString, QString> filledIn() const;
    void fillIn(const QMap<QString, QString>& texts);

private:
    QLineEdit* addField(QGridLayout* grid, const QString& name, const QString& label,
                        const QString& placeholder);
    QComboBox* addCombo(QGridLayout* grid, const QString& name, const QString& label);
    void addHeading(QGridLayout* grid, const QString& text);

    QString m_language;
    QLineEdit* m_nameZh;
    QLineEdit* m_nameEn;
    QLineEdit* m_code;
    QLineEdit* m_service;
    QLineEdit* m_customer;
    QComboBox* m_zone;
    QLineEdit* m_person;
    QComboBox* m_role;
    QLineEdit* m_pin;
    QLineEdit* m_repeat;
};

}  // namespace holdfast
