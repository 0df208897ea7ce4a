// Completes the addresses of the cite box and puts a copy button beside each thing that one may want to copy.
for (const place of document.querySelectorAll(".cite .url")) {
  place.textContent = new URL(place.dataset.href ?? place.getAttribute("href"), location.href).href;
}

for (const box of document.querySelectorAll(".cite")) {
  for (const source of box.querySelectorAll(".copy")) {
    source.after(button(source, box.dataset));
  }
}

function button(source, words) {
  const control = document.createElement("button");
  control.type = "button";
  control.textContent = words.copy;
  control.setAttribute("aria-describedby", heading(source));
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  control.addEventListener("click", async () => {
    said.textContent = (await copied(source)) ? words.copied : words.failed;
  });
  const row = document.createElement("p");
  row.className = "note";
  row.append(control, " ", said);
  return row;
}

// The heading above it says what is copied.
function heading(source) {
  let above = source.previousElementSibling;
  while (above && above.tagName !== "H3") above = above.previousElementSibling;
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
