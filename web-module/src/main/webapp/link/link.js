"use strict";

// What a one-time link is good for. Its secret stands behind the "#", which the browser tells no server by itself.
const PURPOSES = {
  invitation: {
    title: "Welcome to Fitgauge",
    explanation: "Choose a password. If you have one here already, with this e-mail address, use that.",
    path: "invitation",
    done: "You are in. Log in with your e-mail address and this password."
  },
  reset: {
    title: "A new password",
    explanation: "Choose a new password. You will be logged out everywhere.",
    path: "reset/confirm",
    done: "Your password is changed. Log in with it."
  },
  mailbox: {
    title: "This mailbox is yours",
    explanation: "Choose a new password to prove it. You will be logged out everywhere.",
    path: "mailbox/confirm",
    done: "Your mailbox is proven. Log in with the new password."
  }
};

const [wanted, token] = location.hash.slice(1).split("=");
const purpose = Object.hasOwn(PURPOSES, wanted) && token ? PURPOSES[wanted] : undefined;
const element = (id) => document.getElementById(id);

function post(path, body) {
  return fetch("../api/v1/auth/" + path, {
    method: "POST",
    headers: {"Content-Type": "application/json"},
    body: JSON.stringify(body)
  });
}

async function use(event) {
  event.preventDefault();
  const body = {token, password: element("password").value};
  if (element("name").value.trim()) {
    body.name = element("name").value;
  }
  const answer = await post(purpose.path, body);
  const said = answer.status === 204 ? {} : await answer.json();
  element("form").hidden = answer.ok;
  element("answer").textContent = answer.ok ? purpose.done : said.detail;
  if (said.refreshToken) {
    await post("logout", {refreshToken: said.refreshToken}); // nobody goes on with this session
  }
}

if (purpose) {
  element("title").textContent = purpose.title;
  element("explanation").textContent = purpose.explanation;
  element("name-field").hidden = wanted !== "invitation";
  element("form").hidden = false;
  element("form").addEventListener("submit", (event) => use(event).catch(() => {
    element("answer").textContent = "The server does not answer. Try again in a moment.";
  }));
}
