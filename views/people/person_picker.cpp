// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/person_picker.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kLines = 4;

}  // namespace

PersonPicker::PersonPicker(QWidget* parent)
    : QWidget(parent), m_search(new QLineEdit), m_list(new QListWidget)
{
    m_search->setObjectName(u"personSearchEdit"_s);
    m_search->setAccessibleName(tr("Search a person"));
    m_search->setPlaceholderText(tr("Name or role"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"personList"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(kLines * fontMetrics().lineSpacing());
    setFocusProxy(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this] { fill(); });
    connect(m_search, &QLineEdit::returnPressed, this, &PersonPicker::confirmed);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { emit changed(); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit confirmed(); });
}

void PersonPicker::askForPin()
{
    m_asksForPin = true;
    setPeople(m_people);
}

void PersonPicker::setPeople(const QList<PickedPerson>& people)
{
    m_people = people;
    if (m_asksForPin)
        std::stable_partition(m_people.begin(), m_people.end(),
                              [](const PickedPerson& one) { return one.hasPin; });
    fill();
}

std::optional<PickedPerson> PersonPicker::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return std::nullopt;
    const QUuid uid = item->data(Qt::UserRole).toUuid();
    const auto found = std::find_if(m_people.cbegin(), m_people.cend(),
                                    [&uid](const PickedPerson& one) { return one.person.id().uid() == uid; });
    return found == m_people.cend() ? std::nullopt : std::optional(*found);
}

void PersonPicker::choose(const PersonId& person)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toUuid() != person.uid())
            continue;
        m_list->setCurrentRow(i);
        m_list->scrollToItem(m_list->item(i), QAbstractItemView::PositionAtCenter);
    }
}

void PersonPicker::fill()
{
    const auto before = chosen();
    const QString sought = m_search->text().trimmed();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PickedPerson& one : std::as_const(m_people)) {
            if (!one.person.name().contains(sought, Qt::CaseInsensitive) &&
                !one.detail.contains(sought, Qt::CaseInsensitive))
                continue;
            QString text = one.person.name();
            if (!one.detail.isEmpty())
                text += u"   "_s + one.detail;
            auto* item = new QListWidgetItem(text, m_list);
            item->setData(Qt::UserRole, one.person.id().uid());
            if (m_asksForPin && !one.hasPin)
                item->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
        }
        if (before)
            choose(before->person.id());
        if (m_list->currentRow() < 0 && !sought.isEmpty() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    emit changed();
}

void PersonPicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_asksForPin)
        fill();
}

bool PersonPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace holdfast
