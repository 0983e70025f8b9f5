"""From written pages to what is published: the site, a preview, the PDF, a copy to take along, a private one."""
