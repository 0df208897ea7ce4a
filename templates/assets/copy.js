// Completes the addresses of the cite box and puts a copy button beside each thing that one may want to copy.
for (const place of document.querySelectorAll(".cite .url")) {
  place.textContent = new URL(place.dataset.href ?? place.getAttribute("href"), location.href).href;
}

for (const box of document.querySelectorAll(".cite")) {
  for (const source of box.querySelectorAll(".copy")) {
    const row = document.createElement("div");
    row.className = "copying";
    source.before(row);
    row.append(...button(source, name(row), box.dataset));
    row.prepend(source);
  }
}

function button(source, named, words) {
  const control = document.createElement("button");
  control.type = "button";
  control.textContent = words.copy;
  control.setAttribute("aria-describedby", named);
  const said = document.createElement("span");
  said.className = "note";
  said.setAttribute("role", "status");
  control.addEventListener("click", async () => {
    said.textContent = (await copied(source)) ? words.copied : words.failed;
  });
  return [control, said];
}

// What stands above it says what is copied.
function name(row) {
  let above = row.previousElementSibling;
  while (above && !above.id) above = above.previousElementSibling;
  return above?.id ?? "cite";
}

async function copied(source) {
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    return true;
  } catch {
    getSelection().selectAllChildren(source);
    return false;
  }
}
