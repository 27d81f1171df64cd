// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

#include <optional>

class QWidget;

namespace holdfast {

/// Asks the person. Pages are given one, so that tests answer without a modal loop.
class Prompter {
public:
    virtual ~Prompter() = default;
    Prompter() = default;
    Prompter(const Prompter&) = delete;
    Prompter& operator=(const Prompter&) = delete;

    /// True when the person chose `act` ("Withdraw the declaration"); Esc and Enter do not choose it.
    virtual bool confirm(QWidget* parent, const QString& question, const QString& explanation,
                         const QString& act) = 0;
    /// A line or more of text; absent when the person thought better of it.
    virtual std::optional<QString> askText(QWidget* parent, const QString& question,
                                           const QString& proposal) = 0;
    /// A secret: not shown while it is typed.
    virtual std::optional<QString> askSecret(QWidget* parent, const QString& question) = 0;
    virtual std::optional<QString> fileToOpen(QWidget* parent, const QString& title,
                                              const QString& filter) = 0;
    virtual std::optional<QString> fileToSave(QWidget* parent, const QString& title, const QString& proposal,
                                              const QString& filter) = 0;
    virtual std::optional<QString> folder(QWidget* parent, const QString& title) = 0;
    virtual void tell(QWidget* parent, const QString& message) = 0;
    /// What went wrong, in the error's own words.
    virtual void tell(QWidget* parent, const Error& error) = 0;
};

/// The prompter of the real window.
class DialogPrompter final : public Prompter {
public:
    bool confirm(QWidget* parent, const QString& question, const QString& explanation,
                 const QString& act) override;
    std::optional<QString> askText(QWidget* parent, const QString& question,
                                   const QString& proposal) override;
    std::optional<QString> askSecret(QWidget* parent, const QString& question) override;
    std::optional<QString> fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    std::optional<QString> fileToSave(QWidget* parent, const QString& title, const QString& proposal,
                                      const QString& filter) override;
    std::optional<QString> folder(QWidget* parent, const QString& title) override;
    void tell(QWidget* parent, const QString& message) override;
    void tell(QWidget* parent, const Error& error) override;
};

}  // namespace holdfast
