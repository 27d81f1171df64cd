// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLineEdit;
class QListWidget;

namespace holdfast {

/// A person with what is said beside the name, and what else finds them.
struct PickedPerson {
    Person person;
    QString detail;  ///< Roles; may be empty.
    bool hasPin = false;
};

/// Chooses one of some people; what is typed narrows the list, arrow keys move in it from the field.
class PersonPicker final : public QWidget {
    Q_OBJECT

public:
    explicit PersonPicker(QWidget* parent = nullptr);

    /// Those who have no PIN yet come last and pale. They can be chosen all the same, to set one.
    void askForPin();
    void setPeople(const QList<PickedPerson>& people);
    std::optional<PickedPerson> chosen() const;
    void choose(const PersonId& person);

signals:
    void changed();
    /// Enter, or a double click on a person.
    void confirmed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QList<PickedPerson> m_people;
    bool m_asksForPin = false;
    QLineEdit* m_search;
    QListWidget* m_list;
};

}  // namespace holdfast
