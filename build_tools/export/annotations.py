"""Every piece of evidence as a W3C Web Annotation: the claim is the body, the passage the target."""

from build_tools.export.data import spoken
from build_tools.export.form import Annotation, AnnotationCollection, AnnotationPage, Reference, TextualBody
from build_tools.export.passages import targets
from build_tools.export.web import Web
from build_tools.link.links import Links
from build_tools.model.claim import Claim, Evidence
from build_tools.model.explainer import Explainer


def annotations(explainer: Explainer, links: Links, web: Web) -> AnnotationCollection:
    """All evidence, in the order of the notes, as one collection of one page."""
    items = tuple(_annotation(explainer, links, claim, evidence, web) for claim, evidence in explainer.evidence)
    return AnnotationCollection(
        id=web.to_file(web.file),
        label=f"{explainer.settings.site_name}: evidence",
        total=len(items),
        first=AnnotationPage(id=web.to_file(web.file, "all"), items=items),
    )


def _annotation(explainer: Explainer, links: Links, claim: Claim, evidence: Evidence, web: Web) -> Annotation:
    return Annotation(
        id=web.to_file(web.file, f"{claim.id}/{links.labels[evidence.passage]}"),
        body=(
            TextualBody(value=spoken(explainer, claim.says)),
            Reference(id=web.to(links.address_of[claim.id])),
        ),
        target=targets(explainer, evidence, web),
    )
